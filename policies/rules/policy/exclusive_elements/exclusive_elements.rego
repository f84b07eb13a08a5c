# METADATA
# scope: package
# title: A statement has one of each pair of elements
# description: |
#   IAM refuses a statement with both elements of a pair: `Action` and `NotAction`, `Resource` and `NotResource`,
#   `Principal` and `NotPrincipal` exclude each other.
#
#   Keep one, or write two statements. `Principal` and `NotPrincipal` in an identity policy, and `Resource`,
#   `NotResource` and `NotPrincipal` in a trust policy, have no place there anyway; other rules report them.
# related_resources:
#   - description: grammar of the policy language
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy, Policy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [UNSUPPORTED_ELEMENT_COMBINATION]
package arthurlint.rules.policy["exclusive-elements"]

import data.arthurlint.lib.grammar

findings contains finding if {
	some row in input.facts.exclusive_elements
	some element in {row.element, row.other}
	element in elements[input.kind]
	finding := {
		"at": grammar.under(row.at, row.other),
		"on": "key",
		"message": sprintf("%q and %q exclude each other; keep one", [row.element, row.other]),
		"related": [{"at": grammar.under(row.at, row.element), "message": sprintf("%q stands here", [row.element])}],
	}
}

elements := {
	"IdentityPolicy": {"Action", "Resource"},
	"TrustPolicy": {"Action"},
	"ResourcePolicy": {"Action", "Resource", "Principal"},
	"Policy": {"Action", "Resource", "Principal"},
}

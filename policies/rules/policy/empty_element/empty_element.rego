# METADATA
# scope: package
# title: Elements are not empty
# description: |
#   A statement about no action, no resource or no principal says nothing, and IAM and most other services refuse it when
#   they parse the policy.
#
#   Write the values, or remove the statement. Such a list is often what a template made of no input. An empty
#   object in the place of a statement is reported by `policy/element-missing`, an empty condition by
#   `policy/empty-condition`, and elements that have no place in the policy by the rules about them.
# related_resources:
#   - description: grammar of the policy language
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy, Policy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [EMPTY_ARRAY_ACTION, EMPTY_ARRAY_RESOURCE, EMPTY_ARRAY_PRINCIPAL, EMPTY_OBJECT_PRINCIPAL]
package arthurlint.rules.policy["empty-element"]

import data.arthurlint.lib.grammar

findings contains finding if {
	some row in input.facts.empty_elements
	row.element in elements[input.kind]
	[row.element, row.shape] in shapes
	finding := {
		"at": row.at,
		"message": sprintf("%s an empty %s; write %s", [grammar.holder(row.at), row.shape, nouns[row.element]]),
	}
}

elements := {
	"IdentityPolicy": {"Statement", "Action", "NotAction", "Resource", "NotResource"},
	"TrustPolicy": {"Statement", "Action", "NotAction", "Principal"},
	"ResourcePolicy": object.keys(nouns),
	"Policy": object.keys(nouns),
}

shapes := {
	["Statement", "list"],
	["Action", "list"],
	["NotAction", "list"],
	["Resource", "list"],
	["NotResource", "list"],
	["Principal", "list"],
	["Principal", "object"],
	["NotPrincipal", "list"],
	["NotPrincipal", "object"],
}

nouns := {
	"Statement": "a statement",
	"Action": "the actions",
	"NotAction": "the actions",
	"Resource": "the resources",
	"NotResource": "the resources",
	"Principal": "the principals",
	"NotPrincipal": "the principals",
}

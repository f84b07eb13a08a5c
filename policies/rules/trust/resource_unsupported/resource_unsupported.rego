# METADATA
# scope: package
# title: Trust policies name no resource
# description: |
#   A trust policy is about the role that it belongs to, and IAM refuses one with `Resource` or `NotResource`.
#
#   Remove the element. The fix does so for a `Resource` of `"*"`, and is safe: IAM takes no such policy, and the
#   element says nothing. Where something else is named, the statement may have been meant for an identity policy.
# related_resources:
#   - description: terms and concepts of roles
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html
#   - description: grammar of the policy language
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE]
package arthurlint.rules.trust["resource-unsupported"]

import data.arthurlint.lib.grammar

findings contains finding if {
	some row in input.facts.statements
	some element in row.elements
	element in {"Resource", "NotResource"}
	at := grammar.under(row.at, element)
	finding := object.union(
		{"at": at, "on": "key", "message": sprintf("%s has no place in a trust policy; remove it", [element])},
		fix(element, at),
	)
}

fix("Resource", at) := {"fix": {
	"title": "Remove Resource",
	"edits": [{"op": "remove", "at": at}],
}} if {
	grammar.value(at) in ["*", ["*"]]
} else := {}

fix("NotResource", _) := {}

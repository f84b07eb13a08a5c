# METADATA
# scope: package
# title: Policy variables stand where IAM replaces them
# description: |
#   IAM replaces variables in `Resource`, `NotResource` and the values of a `Condition`. Anywhere else they are plain
#   text: an action, a principal or a condition key that does not exist.
#
#   Write what is meant. A condition can compare what the action or principal would have depended on. A variable in a
#   `Sid` is `policy/sid-invalid`'s business.
# related_resources:
#   - description: policy variables
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy, Policy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [VARIABLE_UNSUPPORTED_IN_ELEMENT]
package arthurlint.rules.policy["variable-misplaced"]

import data.arthurlint.lib.grammar

findings contains finding if {
	some row in input.facts.variables
	row.element in {"Action", "NotAction", "Principal", "NotPrincipal"}
	grammar.in_value(row)
	finding := {
		"at": row.at,
		"part": row.text,
		"message": sprintf("%s takes no policy variables; write what %q stands for", [row.element, row.text]),
	}
}

findings contains finding if {
	some row in input.facts.variables
	row.in_key == true
	row.element in {"Condition", "Principal", "NotPrincipal"}
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf("%s takes no policy variables in its keys; write what %q stands for", [row.element, row.text]),
	}
}

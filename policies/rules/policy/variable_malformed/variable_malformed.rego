# METADATA
# scope: package
# title: Policy variables are well-formed
# description: |
#   IAM refuses a policy with a `${` that is no variable.
#
#   A variable is `${aws:username}`: a condition key in braces, without blanks. A default value stands behind a comma, in
#   single quotes: `${aws:PrincipalTag/team, 'none'}`. For the characters themselves write `${*}`, `${?}` and `${$}`. What a
#   tool fills in before IAM reads the text, such as `${BUCKET}`, is no variable.
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
#   access_analyzer: [MISSING_BRACE_IN_VARIABLE, MISSING_QUOTE_IN_VARIABLE, UNSUPPORTED_SPACE_IN_VARIABLE, EMPTY_VARIABLE]
package arthurlint.rules.policy["variable-malformed"]

import data.arthurlint.lib.grammar

findings contains finding if {
	some row in input.facts.variables
	input.facts.policy.open_to_variables == true
	row.element in {"Resource", "NotResource", "Condition"}
	grammar.in_value(row)
	finding := {"at": row.at, "part": row.text, "message": message(row)}
}

message(row) := sprintf("variable %q has no closing brace; write one behind its name", [row.text]) if row.form == "unclosed"

message(row) := sprintf("%q names no variable; write a condition key between the braces", [row.text]) if row.form == "empty"

message(row) := sprintf("variable %q has white space in its name; remove it", [row.text]) if row.form == "space"

message(row) := sprintf("variable %q has a default value without single quotes; write it like ${aws:PrincipalTag/team, 'none'}", [row.text]) if {
	row.form == "quote"
}

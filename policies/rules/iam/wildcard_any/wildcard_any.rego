# METADATA
# scope: package
# title: Conditions that compare something
# description: |
#   A value of nothing but stars matches whatever the request has. What is left of the condition is whether the request has the
#   key at all, or nothing.
#
#   Where the key has to be there, `{"Null": {KEY: "false"}}` says so, and `"true"` where it has to be absent. A condition that
#   always holds can go.
#   An ExternalId of this kind is `trust/external-id-weak`'s business.
# related_resources:
#   - description: condition operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer:
#     - EQUIVALENT_TO_NULL_FALSE
#     - EQUIVALENT_TO_NULL_TRUE
#     - REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION
package arthurlint.rules.iam["wildcard-any"]

import data.arthurlint.lib
import data.arthurlint.lib.conditions
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.wildcards
	row.form == "any"
	policies.off(row, "claim_of_provider")
	lib.none_of(row.key, {"sts:externalid"})
	conditions.harmless_any(row)
	finding := {"at": row.at, "message": sprintf("%q matches anything; %s", [row.text, meaning(row)])}
}

meaning(row) := sprintf("the condition holds for every request, take %q out", [conditions.key_text(row)]) if {
	row.operator.qualifier == "ForAllValues"
	policies.off(row.operator, "negated")
} else := sprintf(`the condition asks only that the request lacks the key, write Null, %q: "true"`, [conditions.key_text(row)]) if {
	row.operator.qualifier == "ForAllValues"
	row.operator.negated
} else := sprintf("the condition holds for every request, take %q out", [conditions.key_text(row)]) if {
	policies.off(row.operator, "negated")
	row.operator.if_exists
	policies.off(row.operator, "qualifier")
} else := sprintf(`the condition asks only whether the request has the key, write Null, %q: "false"`, [conditions.key_text(row)]) if {
	policies.off(row.operator, "negated")
	policies.off(row.operator, "if_exists")
} else := sprintf(`the condition asks only that the request lacks the key, write Null, %q: "true"`, [conditions.key_text(row)]) if {
	row.operator.negated
	policies.off(row.operator, "qualifier")
}

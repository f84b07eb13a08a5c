# METADATA
# scope: package
# title: Wildcards that are none
# description: |
#   Under an operator without wildcards a `*` stands for a star. Beside other values this one matches nothing;
#   in a condition that excludes values, or in a Deny statement, it excludes nobody.
#
#   Write `StringLike` or `StringNotLike` where a wildcard is meant, and `${*}` where a star is. Where no value
#   of the subject or the audience matches, trust/wildcard-literal tells.
# related_resources:
#   - description: condition operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
#   - description: policy variables
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
# custom:
#   severity: warning
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [WILDCARD_WITHOUT_LIKE_OPERATOR]
package arthurlint.rules.trust["wildcard-literal-beside"]

import data.arthurlint.lib
import data.arthurlint.lib.conditions
import data.arthurlint.lib.oidc
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.wildcards
	row.form == "literal"
	row.claim_of_provider
	row.operator.type == "String"
	harm := harms(row)
	finding := {"at": row.at, "message": sprintf("%q has a wildcard, which %s compares as it stands, %s; write %s", [row.text, row.operator.name, harm, twin(row)])}
}

harms(row) := "and excludes nobody" if {
	row.operator.negated
	row.effect == "Allow"
} else := "and denies nobody" if {
	row.effect == "Deny"
	policies.off(row.operator, "negated")
} else := "and nothing matches it" if {
	some subject in input.facts.subjects
	subject.at == row.at
	oidc.beside(subject)
} else := "and hardly a token has it" if {
	lib.mismatches(row.key, `:(sub|aud|app_id|user_id|id)$`)
	row.effect == "Allow"
}

twin(row) := conditions.like(row.operator) if {
	conditions.like(row.operator)
} else := "StringNotLike" if {
	row.operator.negated
} else := "StringLike"

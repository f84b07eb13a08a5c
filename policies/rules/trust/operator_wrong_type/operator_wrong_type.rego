# METADATA
# scope: package
# title: Claims are compared as strings
# description: |
#   The claims of a token are strings. `Bool`, `NumericEquals` and the like compare something else: a positive
#   one lets nobody in, and a negated one keeps nobody out.
#
#   Write `StringEquals`, or `StringLike` where the value has wildcards. ARN operators compare the six fields of
#   an ARN, which a subject does not have. The one claim that AWS lists as a number, Google's
#   `google/organization_number`, is left alone.
# related_resources:
#   - description: condition operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
#   - description: condition keys of web identity
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["operator-wrong-type"]

import data.arthurlint.lib

findings contains finding if {
	some row in input.facts.claims
	row.operator.type in {"Numeric", "Date", "Bool", "Binary", "IPAddress", "ARN"}
	row.match in {"same", "case"}
	row.filled == "yes"
	text(row)
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf("%q is a string, which %s does not compare; write %s", [row.key, row.operator.name, twin(row.operator)]),
	}
}

# The one claim that AWS lists with another type.
text(row) if lib.none_of(lower(row.claim), {"google/organization_number"})

twin(operator) := "StringNotEquals" if {
	operator.negated
} else := "StringLike" if {
	operator.base == "ArnLike"
} else := "StringEquals"

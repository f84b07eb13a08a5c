# METADATA
# scope: package
# title: Operators of their keys' type
# description: |
#   An operator compares values of one type, and the values of this key are of another. What IAM does with such a pair is not
#   documented, so that the condition may never hold.
#
#   Write an operator of the key's type: `Bool` for true and false, `IpAddress` for addresses, a `Date…` or `Numeric…` operator for
#   dates and numbers. String operators on ARNs, and ARN operators on strings, do compare and are left alone;
#   iam/string-like-on-arn tells of `StringLike` on ARNs.
# related_resources:
#   - description: condition operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
#   - description: global condition keys
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [TYPE_MISMATCH]
package arthurlint.rules.iam["operator-type"]

import data.arthurlint.lib.conditions

findings contains finding if {
	some row in input.facts.operator_mismatches
	conditions.of_aws(row.key)
	conditions.mismatched(row)
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf("%q is of type %s, and %s is for others; write an operator such as %s", [
			row.key,
			concat(" or ", row.types),
			row.operator.name,
			concat(" or ", [operators[type] | some type in row.types]),
		]),
	}
}

operators := {
	"ARN": "ArnLike",
	"Binary": "BinaryEquals",
	"Bool": "Bool",
	"Date": "DateLessThan",
	"IPAddress": "IpAddress",
	"Numeric": "NumericEquals",
	"String": "StringEquals",
}

# METADATA
# scope: package
# title: Wildcards under operators that have them
# description: |
#   `StringEquals` and its likes compare character by character: a `*` stands for a star, and a `?` for a question mark. The
#   condition fails for what the wildcard was meant to match.
#
#   Write `StringLike` or `StringNotLike` where a wildcard is meant, and `${*}` or `${?}` where the character itself is. The fix
#   changes what the policy allows, so that it is not safe. Keys of OIDC providers are the business of the rules about trust
#   policies.
# related_resources:
#   - description: condition operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
#   - description: policy variables
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [WILDCARD_WITHOUT_LIKE_OPERATOR]
package arthurlint.rules.iam["wildcard-literal"]

import data.arthurlint.lib.conditions
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.wildcards
	row.form == "literal"
	row.operator.type == "String"
	policies.off(row, "claim_of_provider")
	finding := about(row)
}

about(row) := {"at": row.at, "message": sprintf("%q has a wildcard, which %s compares as it stands; write the whole value", [row.text, row.operator.name])} if {
	row.key in conditions.sensitive
} else := conditions.renamed(
	{
		"at": row.at,
		"message": sprintf("%q has a wildcard, which %s compares as it stands; write %s", [row.text, row.operator.name, conditions.like(row.operator)]),
	},
	conditions.operator_path(row),
	conditions.like(row.operator),
) if {
	conditions.like(row.operator)
} else := {"at": row.at, "message": sprintf("%q has a wildcard, which %s compares as it stands; write StringLike", [row.text, row.operator.name])}

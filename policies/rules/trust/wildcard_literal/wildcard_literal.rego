# METADATA
# scope: package
# title: Wildcards under an operator that has them
# description: |
#   `StringEquals` compares character by character: a `*` stands for a star, which no subject and no audience
#   has. The statement lets nobody in.
#
#   Write `StringLike`. Where the value is nothing but a star, or leaves the namespace free, name who is meant
#   instead. The fix moves the key to `StringLike`; it is not safe, as it lets in what the pattern says. Beside
#   other values that do match, this is reported as trust/wildcard-literal-beside.
# related_resources:
#   - description: condition operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
#   - description: a subject with a wildcard under StringEquals
#     ref: https://github.com/crossplane/crossplane/issues/5578
#   - description: policy variables
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [WILDCARD_WITHOUT_LIKE_OPERATOR]
package arthurlint.rules.trust["wildcard-literal"]

import data.arthurlint.lib
import data.arthurlint.lib.conditions
import data.arthurlint.lib.oidc
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.subjects
	row.literal_wildcard
	row.all_dead
	row.effect == "Allow"
	policies.off(row.operator, "negated")
	finding := about(row)
}

about(row) := {"at": row.at, "message": sprintf("%q has a wildcard, which %s compares as it stands, and no token has it; write who is meant", [row.text, row.operator.name])} if {
	lib.matches(row.text, `^[*?]+$|^system:serviceaccount:[*?]`)
} else := oidc.moved(
	{"at": row.at, "message": sprintf("%q has a wildcard, which %s compares as it stands, and no token has it; write %s", [row.text, row.operator.name, conditions.like(row.operator)])},
	oidc.key_path(row),
	conditions.like(row.operator),
) if {
	conditions.like(row.operator)
} else := {"at": row.at, "message": sprintf("%q has a wildcard, which %s compares as it stands, and no token has it; write StringLike", [row.text, row.operator.name])}

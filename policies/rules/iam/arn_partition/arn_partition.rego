# METADATA
# scope: package
# title: The partition of an ARN exists
# description: |
#   The second field of an ARN is the partition: `aws`, `aws-cn` in China, `aws-us-gov` in GovCloud, or one
#   of the isolated ones. An ARN with another one matches nothing.
#
#   `*` is fine.
# related_resources:
#   - description: ARNs
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_PARTITION]
package arthurlint.rules.iam["arn-partition"]

import data.arthurlint.lib.iam_arns

findings contains finding if {
	some row in input.facts.arns
	row.problem == "partition"
	message := sprintf("%q has the partition %q%s", [row.text, iam_arns.part(row), iam_arns.instead(row, `; write "aws", "aws-cn", "aws-us-gov" or "*"`)])
	finding := iam_arns.mended(iam_arns.narrowed({"at": row.at, "message": message}, row), row)
}

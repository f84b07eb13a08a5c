# METADATA
# scope: package
# title: The account of an ARN is in its place
# description: |
#   An ARN with an account that is none, with an account where its type has no such field, or without
#   one where it needs one matches nothing.
#
#   The account is twelve digits; `*`, a policy variable and, for what AWS owns, `aws` are fine. That it is
#   missing is an error for services that have nothing of AWS's own, such as SQS, SES, KMS and IAM; for
#   others there is `iam/arn-account-missing`. The accounts of S3 buckets are reported by a rule about S3.
# related_resources:
#   - description: ARNs
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
#   - description: actions, resources and condition keys of AWS services
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_ARN_ACCOUNT, ARN_ACCOUNT_NOT_ALLOWED, MISSING_ARN_ACCOUNT]
package arthurlint.rules.iam["arn-account"]

import data.arthurlint.lib.iam_arns

findings contains finding if {
	some row in input.facts.arns
	row.problem == "account-form"
	iam_arns.alone(row, {"account-set"})
	message := sprintf("%q has the account %q%s", [row.text, row.part, iam_arns.instead(row, "; write its twelve digits")])
	finding := iam_arns.mended(iam_arns.narrowed({"at": row.at, "message": message}, row), row)
}

findings contains finding if {
	some row in input.facts.arns
	row.problem == "account-set"
	iam_arns.of_other_service(row, "s3")
	message := sprintf("%q has the account %q, and ARNs of type %s have none%s", [row.text, row.part, iam_arns.type_names(row.types), iam_arns.instead(row, "; leave it empty")])
	finding := iam_arns.mended(iam_arns.narrowed({"at": row.at, "message": message}, row), row)
}

findings contains {"at": row.at, "message": message} if {
	some row in input.facts.arns
	row.problem == "account-empty"
	row.service in iam_arns.owned
	iam_arns.names_something(row)
	message := sprintf("%q has no account; ARNs of type %s are %s", [row.text, iam_arns.type_names(row.types), iam_arns.shapes(row.types)])
}

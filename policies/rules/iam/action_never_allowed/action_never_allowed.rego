# METADATA
# scope: package
# title: Actions on the account as a whole are allowed on "*"
# description: |
#   The action is about the account as a whole, and only `"*"` matches it: on the resources of this
#   statement it is never allowed. Give it a statement of its own with `"Resource": "*"`.
#
#   This is about actions where it is certain: those of SES that take no resource (`ses:GetSendQuota`,
#   `ses:ListIdentities` …), `ecr:GetAuthorizationToken`, `kms:ListKeys` and `kms:ListAliases`. For others
#   there is `iam/action-needs-star`. Not reported where another statement allows the action on `"*"`, or
#   may allow it on a resource that is not known.
# related_resources:
#   - description: actions and resources of Amazon SES
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonses.html
#   - description: actions and resources of Amazon ECR
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html
#   - description: actions and resources of AWS KMS
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskeymanagementservice.html
#   - description: the element Resource
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.iam["action-never-allowed"]

import data.arthurlint.lib.iam_resources

findings contains {"at": row.at, "message": message} if {
	some row in input.facts.star_only
	row.effect == "Allow"
	ours(row)
	iam_resources.specific(row)
	iam_resources.only_here(row)
	message := sprintf(`%q is never allowed here: it is about the account as a whole; give it a statement of its own with Resource "*"`, [row.action])
}

ours(row) if row.service == "ses"

ours(row) if row.action in iam_resources.account_wide

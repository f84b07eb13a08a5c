# METADATA
# scope: package
# title: No statement allows everything of a service that holds permissions or data
# description: |
#   Full access to a service such as IAM, S3, KMS or Secrets Manager reaches the permissions, credentials
#   and data of the whole account, what others put there later included.
#
#   This is about services whose full access does that, or runs programs with the permissions of others:
#   `iam`, `sts`, `organizations`, `account`, `sso`, `sso-directory`, `identitystore`, `kms`,
#   `secretsmanager`, `ssm`, `s3`, `ses`, `dynamodb`, `rds`, `ec2`, `ecr`, `eks`, `lambda` and
#   `cloudformation`. For others there is `iam/service-full-access-elsewhere`. A condition counts as
#   narrowing, whichever it is.
# related_resources:
#   - description: least privilege among the best practices of IAM
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
#   - description: the element Action
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer:
#     - PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE
#     - CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE
package arthurlint.rules.iam["service-full-access"]

import data.arthurlint.lib.iam_grants
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.broad_actions
	row.form == "service"
	row.effect == "Allow"
	row.everywhere
	row.service in iam_grants.sensitive
	policies.unconditioned(row)
	finding := {
		"at": row.at,
		"message": sprintf(`%q on "*" allows every action of %q on every resource; list the actions that are used, and name their resources`, [row.text, row.service]),
		"related": [{"at": row.everywhere_at, "message": "every resource"}],
	}
}

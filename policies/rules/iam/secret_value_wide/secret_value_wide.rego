# METADATA
# scope: package
# title: Secrets that may be read are named
# description: |
#   Whoever holds this policy can read every secret of the account, those of other programs and those to
#   come included.
#
#   Name the secrets in `Resource`; the ARN of a secret ends in six characters that Secrets Manager adds,
#   for which `-??????` stands. A statement with a condition is not reported, and neither is one on some of
#   the secrets (`secret:arthur/*`). Where a statement allows everything or everything of Secrets Manager,
#   that is reported instead.
# related_resources:
#   - description: identity-based policies for Secrets Manager
#     ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html
#   - description: least privilege among the best practices of IAM
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   severity: warning
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   actions: ["secretsmanager:GetSecretValue"]
package arthurlint.rules.iam["secret-value-wide"]

import data.arthurlint.lib.iam_grants
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.grants
	row.action == "secretsmanager:GetSecretValue"
	row.effect == "Allow"
	policies.unconditioned(row)
	some resource in iam_grants.wide(row)
	finding := {
		"at": resource.at,
		"message": sprintf("%q on %q lets every secret be read; name the secrets, arn:aws:secretsmanager:<region>:<account>:secret:<name>-??????", [row.text, resource.text]),
		"related": [{"at": row.at, "message": "the action"}],
	}
}

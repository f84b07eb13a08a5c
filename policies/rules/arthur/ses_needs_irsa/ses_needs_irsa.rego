# METADATA
# scope: package
# title: Arthur sends mail with the role of its service accounts
# description: |
#   Arthur sends mail by SES only with the role of its service accounts (IRSA). Access keys, which belong to a user,
#   work for S3 alone.
#
#   Give the permission to the role, and annotate the service accounts `arthurai-<namespace>` and
#   `arthurai-<namespace>-helm-hook` with it (`eks.amazonaws.com/role-arn`), which Arthur's config page does.
#
#   Reported is a ServiceAccount of Arthur's without a role, if a policy that lets somebody send mail stands beside
#   it, the name of which or of whose file speaks of Arthur, and no trust policy or ServiceAccount shows that Arthur
#   has a role. A policy of a user is `ses/access-keys`' business.
# related_resources:
#   - description: deploying Arthur on Amazon EKS
#     ref: https://docs.arthur.ai/docs/deploying-on-amazon-aws-eks
#   - description: the role of a service account
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy, TrustPolicy, ServiceAccount]
#   scope: cluster
#   fix: none
#   since: 0.1.0
#   aliases: []
#   actions: ["ses:SendBounce", "ses:SendBulkEmail", "ses:SendBulkTemplatedEmail", "ses:SendCustomVerificationEmail", "ses:SendEmail", "ses:SendRawEmail", "ses:SendTemplatedEmail"]
package arthurlint.rules.arthur["ses-needs-irsa"]

import data.arthurlint.lib.arthur_mail as mail
import data.arthurlint.lib.irsa
import data.arthurlint.lib.policies

aggregate contains mail.mail

aggregate contains mail.presence

findings contains finding if {
	input.cluster.complete == true
	some row in mail.roleless
	some _ in mail.policies_of_arthur
	finding := {
		"document": row.document,
		"at": ["metadata", "annotations", irsa.role_arn],
		"message": sprintf("there is no %s, and Arthur sends mail with the role of its service accounts only; write the ARN of the role", [irsa.role_arn]),
		"related": [{"document": other.document, "at": other.entry.at[0], "message": "lets somebody send mail"} | some other in policies.first(mail.policies_of_arthur, 3)],
	}
}

# METADATA
# scope: package
# title: Both ends of the way to another account's mail are open
# description: |
#   Where the mail belongs to another account, Arthur's role assumes a role there. That takes two grants: the trust
#   policy of the role there lets in Arthur's account, its role or the cluster's OIDC provider, and a policy of
#   Arthur's role allows `sts:AssumeRole` on the role there. One of them is missing.
#
#   Add the half that the message names. Both documents are reported.
#
#   Which role a policy belongs to is known where its container names the role (what `aws iam get-role-policy` and
#   `get-account-authorization-details` print), or by the name of its file: `<role>.json`, or that with words such as
#   `-trust-policy`, `-policy`, `-s3-policy` or `-ses-policy` behind the role. Arthur's role is the one whose trust
#   policy lets in `arthurai-<namespace>`, or which a ServiceAccount of that name is annotated with. The second half
#   is looked for only if the role there certainly sends mail of another account, which the ARNs in its policies tell.
#   Policies that are attached to Arthur's role elsewhere are not seen. Nothing is reported if a policy that matters
#   is not wholly known, and the second half only if no parts of the cluster are missing.
# related_resources:
#   - description: deploying Arthur on Amazon EKS
#     ref: https://docs.arthur.ai/docs/deploying-on-amazon-aws-eks
#   - description: IRSA across accounts
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/cross-account-access.html
# custom:
#   severity: warning
#   kinds: [TrustPolicy, IdentityPolicy]
#   scope: cluster
#   fix: none
#   since: 0.1.0
#   aliases: []
#   actions: ["ses:SendBounce", "ses:SendBulkEmail", "ses:SendBulkTemplatedEmail", "ses:SendCustomVerificationEmail", "ses:SendEmail", "ses:SendRawEmail", "ses:SendTemplatedEmail"]
package arthurlint.rules.arthur["ses-chain"]

import data.arthurlint.lib.arthur_mail as mail
import data.arthurlint.lib.roles

aggregate contains mail.trust

aggregate contains mail.policy

findings contains finding if {
	some gap in mail.unanswered
	client := gap.client.entry
	finding := {
		"document": gap.policy.document,
		"at": gap.target.at,
		"message": sprintf("the trust policy of %q lets in neither the account %s, nor its role %q, nor the cluster's OIDC provider; add one of them", [
			roles.last_name(gap.target.role),
			client.account,
			roles.title(client.roles),
		]),
		"related": [{"document": door.document, "at": ["Statement"], "message": "the trust policy"} | some door in gap.doors],
	}
}

findings contains finding if {
	some gap in mail.unanswered
	client := gap.client.entry
	some door in gap.doors
	finding := {
		"document": door.document,
		"at": ["Statement"],
		"on": "key",
		"message": sprintf("Arthur's role %q of the account %s is to assume this role and is not let in; add \"arn:aws:iam::%s:role/%s\", that account, or the cluster's OIDC provider", [
			roles.title(client.roles),
			client.account,
			client.account,
			roles.title(client.roles),
		]),
		"related": [{"document": gap.policy.document, "at": gap.target.at, "message": "names this role"}],
	}
}

findings contains finding if {
	input.cluster.complete == true
	some gap in mail.unasked
	finding := {
		"document": gap.policy.document,
		"at": ["Statement"],
		"on": "key",
		"message": sprintf("Arthur's role %q is let in by the role %q, which sends mail of the account %s, and may not assume it; allow \"sts:AssumeRole\" on that role", [
			roles.title(gap.client.entry.roles),
			roles.title(gap.door.entry.roles),
			gap.account,
		]),
		"related": [{"document": gap.door.document, "at": gap.principal.at, "message": "lets it in"}],
	}
}

findings contains finding if {
	input.cluster.complete == true
	some gap in mail.unasked
	finding := {
		"document": gap.door.document,
		"at": gap.principal.at,
		"message": sprintf("%q is let in, and no policy of Arthur's role %q allows \"sts:AssumeRole\" on this role; add it there", [
			gap.principal.text,
			roles.title(gap.client.entry.roles),
		]),
		"related": [{"document": gap.policy.document, "at": ["Statement"], "message": "the policy of Arthur's role"}],
	}
}

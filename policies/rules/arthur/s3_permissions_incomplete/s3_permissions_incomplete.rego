# METADATA
# scope: package
# title: Arthur reads and writes in its bucket
# description: |
#   Arthur keeps files in a bucket of S3, and its role has to read and write there: `s3:GetObject` and `s3:PutObject`
#   on the objects, `s3:ListBucket` on the bucket. The role has some of these and not the others.
#
#   Add the actions that are missing, each with the ARN that it acts on: `arn:aws:s3:::BUCKET/*` for objects,
#   `arn:aws:s3:::BUCKET` for the bucket.
#
#   Which role a policy belongs to is known where its container names the role (what `aws iam get-role-policy` and
#   `get-account-authorization-details` print), or by the name of its file: `<role>.json`, or that with words such as
#   `-trust-policy`, `-policy`, `-s3-policy` or `-ses-policy` behind the role. Arthur's role is the one whose trust
#   policy lets in `arthurai-<namespace>`, or which a ServiceAccount of that name is annotated with. Policies that are
#   attached to the role elsewhere are not seen. Nothing is reported if one of the role's policies is not wholly
#   known, or if parts of the cluster are missing.
# related_resources:
#   - description: deploying Arthur on Amazon EKS
#     ref: https://docs.arthur.ai/docs/deploying-on-amazon-aws-eks
# custom:
#   severity: warning
#   kinds: [TrustPolicy, ServiceAccount, IdentityPolicy]
#   scope: cluster
#   fix: none
#   since: 0.1.0
#   aliases: []
#   actions: ["s3:GetObject", "s3:PutObject", "s3:ListBucket"]
package arthurlint.rules.arthur["s3-permissions-incomplete"]

import data.arthurlint.lib.arthur_storage as storage
import data.arthurlint.lib.policies

aggregate contains storage.role

aggregate contains storage.policy

findings contains finding if {
	input.cluster.complete == true
	some gap in storage.gaps
	finding := {
		"document": gap.document,
		"at": ["Statement"],
		"on": "key",
		"message": sprintf("Arthur's role %q has %s in the bucket %q and lacks %s", [
			gap.role,
			policies.quoted(gap.has),
			gap.bucket,
			concat(" and ", [storage.advice(action, gap.bucket) | some action in gap.lacks]),
		]),
	}
}

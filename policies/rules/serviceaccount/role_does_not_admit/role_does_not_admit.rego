# METADATA
# scope: package
# title: The role lets in the ServiceAccount that names it
# description: |
#   The pods of the ServiceAccount get a token, and STS refuses it: `Not authorized to perform
#   sts:AssumeRoleWithWebIdentity`.
#
#   Add the ServiceAccount to the subjects of the role's trust policy, or name another role. The subject of a
#   ServiceAccount is `system:serviceaccount:<namespace>:<name>`.
#
#   Which role a trust policy belongs to is known where its container names the role (what `aws iam get-role` and
#   `get-account-authorization-details` print), or by the name of its file: `<role>.json`, or that with `-trust`,
#   `-trust-policy`, `-trust-relationship` or `-assume-role-policy` behind the role. Silent are unknown names, roles
#   and subjects, and a trust policy that lets in no ServiceAccount at all, which is the business of the rules about
#   trust policies. A ServiceAccount without `metadata.namespace` may be of any namespace. Where the other one of
#   Arthur's two ServiceAccounts is let in, `arthur/helm-hook-subject-missing` says so.
# related_resources:
#   - description: the role of a service account
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
#   - description: a namespace that the trust policy does not admit
#     ref: https://github.com/cert-manager/aws-privateca-issuer/issues/277
#   - description: how the webhook reads a ServiceAccount
#     ref: https://github.com/aws/amazon-eks-pod-identity-webhook/blob/master/pkg/cache/cache.go
# custom:
#   severity: error
#   kinds: [ServiceAccount, TrustPolicy]
#   scope: cluster
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.serviceaccount["role-does-not-admit"]

import data.arthurlint.lib.arthur
import data.arthurlint.lib.irsa
import data.arthurlint.lib.policies
import data.arthurlint.lib.roles
import data.arthurlint.lib.rows

aggregate contains roles.holder

aggregate contains roles.truster

findings contains finding if {
	some row in roles.held
	refusing := roles.refusing(row.entry)
	some _ in refusing
	arthur.unpaired(refusing, row.entry)
	finding := {
		"document": row.document,
		"at": ["metadata", "annotations", irsa.role_arn],
		"message": sprintf("the trust policy of the role %q does not let in %q, only %s; add it there", [
			row.entry.role,
			roles.subject(row.entry),
			roles.shown([account | some other in refusing; some account in other.entry.accounts]),
		]),
		"related": [{"document": other.document, "at": other.entry.accounts[0].at, "message": "who is let in"} | some other in refusing],
	}
}

findings contains finding if {
	some other in input.aggregate
	other.entry.is == "trust"
	refused := [row |
		some row in roles.held
		refusing := roles.refusing(row.entry)
		arthur.unpaired(refusing, row.entry)
		some one in refusing
		one.document == other.document
	]
	some _ in refused
	finding := {
		"document": other.document,
		"at": ["Statement"],
		"on": "key",
		"message": sprintf("the role %q does not let in %s; add %s to the subjects", [
			refused[0].entry.role,
			policies.quoted(policies.sorted({roles.subject(row.entry) | some row in refused})),
			rows.plural(refused, "it", "them"),
		]),
		"related": [{"document": row.document, "at": ["metadata", "annotations", irsa.role_arn], "message": "names the role"} | some row in refused],
	}
}

# METADATA
# scope: package
# title: The role takes the audience of the ServiceAccount's tokens
# description: |
#   The annotation `eks.amazonaws.com/audience` sets whom the tokens of the pods are for, and the trust policy of the
#   role takes tokens for somebody else only: STS refuses them.
#
#   Write the same audience in both places, which is `sts.amazonaws.com` if there is no reason for another one. It has
#   to be among the client ids of the OIDC provider as well. The annotation's default is not compared here: the rules
#   about trust policies know it.
#
#   Which role a trust policy belongs to is known where its container names the role (what `aws iam get-role` and
#   `get-account-authorization-details` print), or by the name of its file: `<role>.json`, or that with `-trust`,
#   `-trust-policy`, `-trust-relationship` or `-assume-role-policy` behind the role.
# related_resources:
#   - description: the role of a service account
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
#   - description: how the webhook reads a ServiceAccount
#     ref: https://github.com/aws/amazon-eks-pod-identity-webhook/blob/master/pkg/cache/cache.go
# custom:
#   severity: error
#   kinds: [ServiceAccount, TrustPolicy]
#   scope: cluster
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.serviceaccount["audience-mismatch"]

import data.arthurlint.lib
import data.arthurlint.lib.irsa
import data.arthurlint.lib.policies
import data.arthurlint.lib.roles

aggregate contains roles.holder

aggregate contains roles.truster

findings contains finding if {
	some row in roles.held
	lib.none_of(row.entry.audience, {"sts.amazonaws.com", ""})
	deaf := roles.deaf(row.entry)
	doors := [{"document": other.document, "door": door} | some other in deaf; some door in roles.doors(other, row.entry)]
	some _ in doors
	finding := {
		"document": row.document,
		"at": ["metadata", "annotations", irsa.audience],
		"message": sprintf("%s is %q, and the trust policy of the role %q takes %s only; write the same in both", [
			irsa.audience,
			row.entry.audience,
			row.entry.role,
			policies.quoted(policies.sorted({audience | some one in doors; some audience in one.door.audiences})),
		]),
		"related": [{"document": one.document, "at": one.door.guard, "message": "the audience that is let in"} | some one in policies.first(doors, 3)],
	}
}

findings contains finding if {
	some row in roles.held
	lib.none_of(row.entry.audience, {"sts.amazonaws.com", ""})
	some other in roles.deaf(row.entry)
	finding := {
		"document": other.document,
		"at": ["Statement"],
		"on": "key",
		"message": sprintf("tokens of %q are for %q, and are not let in; write the same in both", [roles.subject(row.entry), row.entry.audience]),
		"related": [{"document": row.document, "at": ["metadata", "annotations", irsa.audience], "message": "the audience of its tokens"}],
	}
}

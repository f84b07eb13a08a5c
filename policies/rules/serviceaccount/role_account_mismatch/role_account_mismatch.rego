# METADATA
# scope: package
# title: The role is in the account that its trust policy tells
# description: |
#   The annotation names a role of one account, and the trust policy of the role of that name is one of another
#   account, as its OIDC provider tells: a provider is always in the role's own account. One of the two is wrong, or
#   they are two roles of one name.
#
#   Write the account of the role. This is a note, as the file may hold another role of the same name.
#
#   Which role a trust policy belongs to is known where its container names the role (what `aws iam get-role` and
#   `get-account-authorization-details` print), or by the name of its file: `<role>.json`, or that with `-trust`,
#   `-trust-policy`, `-trust-relationship` or `-assume-role-policy` behind the role.
# related_resources:
#   - description: the role of a service account
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
#   - description: IRSA across accounts
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/cross-account-access.html
# custom:
#   severity: info
#   kinds: [ServiceAccount, TrustPolicy]
#   scope: cluster
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.serviceaccount["role-account-mismatch"]

import data.arthurlint.lib.irsa
import data.arthurlint.lib.policies
import data.arthurlint.lib.roles
import data.arthurlint.lib.rows

aggregate contains roles.holder

aggregate contains roles.truster

findings contains finding if {
	some row in roles.held
	strangers := roles.strangers(row.entry)
	some _ in strangers
	finding := {
		"document": row.document,
		"at": ["metadata", "annotations", irsa.role_arn],
		"part": row.entry.account,
		"message": sprintf("the role %q is of the account %s, and its trust policy names a provider of %s", [
			row.entry.role,
			row.entry.account,
			concat(" and ", policies.sorted({other.entry.account | some other in strangers})),
		]),
		"related": [{"document": other.document, "at": ["Statement"], "message": "the trust policy"} | some other in policies.first(strangers, 3)],
	}
}

findings contains finding if {
	some other in input.aggregate
	other.entry.is == "trust"
	named := [row |
		some row in roles.held
		some stranger in roles.strangers(row.entry)
		stranger.document == other.document
	]
	some _ in named
	finding := {
		"document": other.document,
		"at": ["Statement"],
		"on": "key",
		"message": sprintf("the provider is of the account %s, and %s %s the role %q of %s", [
			other.entry.account,
			policies.quoted(policies.sorted({roles.subject(row.entry) | some row in named})),
			rows.plural(named, "names", "name"),
			named[0].entry.role,
			concat(" and ", policies.sorted({row.entry.account | some row in named})),
		]),
		"related": [{"document": row.document, "at": ["metadata", "annotations", irsa.role_arn], "message": "names the role"} | some row in policies.first(named, 3)],
	}
}

# METADATA
# scope: package
# title: Actions let in the principals that the statement names
# description: |
#   Each kind of principal has an action of its own: `sts:AssumeRole` lets in accounts, roles, users and services,
#   `sts:AssumeRoleWithWebIdentity` OIDC providers, `sts:AssumeRoleWithSAML` SAML providers. With another one the
#   statement lets nobody in.
#
#   Write the action of the principal. `sts:TagSession`, `sts:SetSourceIdentity` and `sts:SetContext` go with all of
#   them. Where a statement names principals of several kinds, an action is reported only if it suits none of them,
#   and a principal only if every action is for others. What does not suit EKS Pod Identity is
#   `trust/pod-identity-incomplete`'s business.
#
#   The fix writes the action of the principal. It is not safe: the statement then lets somebody in.
# related_resources:
#   - description: methods to assume a role
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_manage-assume.html
#   - description: the element Principal
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [MISMATCHED_ACTION_FOR_PRINCIPAL]
package arthurlint.rules.trust["action-mismatch"]

import data.arthurlint.lib
import data.arthurlint.lib.policies
import data.arthurlint.lib.trust_principals as trust

findings contains finding if {
	some row in input.facts.assumed_actions
	row.useless
	row.effect == "Allow"
	trust.of_others(row.at)
	finding := object.union(
		{
			"at": row.at,
			"message": sprintf("%q is for %s, and the statement names %s; %s", [row.text, clients(row), named(row), advice(row)]),
		},
		fix(row),
	)
}

findings contains finding if {
	some row in input.facts.principals
	row.unassumed
	policies.off(row, "belongs")
	lib.none_of(row.text, trust.pods)
	finding := {
		"at": row.at,
		"message": sprintf("no action of the statement lets in %q; add %q", [row.text, trust.wanted[trust.kind(row.form)]]),
	}
}

clients(row) := concat(", and ", [trust.clients[action] | some action in row.grants])

named(row) := concat(" and ", [trust.kinds[kind] | some kind in row.principals])

wanted(row) := policies.sorted({trust.wanted[kind] | some kind in row.principals})

advice(row) := "remove it" if {
	[action] = wanted(row)
	trust.allows(row.statement, action)
} else := sprintf("write %s", [policies.quoted(wanted(row))])

fix(row) := {"fix": {
	"title": sprintf("Write %q", [row.fixed]),
	"edits": [{"op": "set", "at": row.at, "value": row.fixed}],
}} if {
	lib.text(row.fixed)
} else := {}

# METADATA
# scope: package
# title: Trust policies name the action that assumes the role
# description: |
#   A wildcard for all actions lets principals in by ways that nobody thought of, and hides by which one they are
#   meant to come: what `Condition` guards the one may be missing for the other.
#
#   Write the action of the principal: `sts:AssumeRole`, `sts:AssumeRoleWithWebIdentity` or `sts:AssumeRoleWithSAML`,
#   and `sts:TagSession` or `sts:SetSourceIdentity` where they are used.
# related_resources:
#   - description: methods to assume a role
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_manage-assume.html
#   - description: a role for OpenID Connect federation
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
# custom:
#   severity: warning
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["action-too-wide"]

import data.arthurlint.lib.policies
import data.arthurlint.lib.trust_principals as trust

findings contains finding if {
	some row in input.facts.assumed_actions
	row.form in {"all", "service"}
	row.effect == "Allow"
	finding := {
		"at": row.at,
		"message": sprintf("%q stands for every action of %s; write %s", [row.text, owner[row.form], advice(row)]),
	}
}

owner := {"all": "every service", "service": "STS"}

advice(row) := policies.quoted(actions) if {
	actions := policies.sorted({trust.wanted[kind] | some kind in row.principals})
	some _ in actions
} else := "the action that assumes the role"

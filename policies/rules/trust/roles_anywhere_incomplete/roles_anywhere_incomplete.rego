# METADATA
# scope: package
# title: IAM Roles Anywhere has its three actions
# description: |
#   IAM Roles Anywhere sends what the certificate says as session tags and as the source identity, so that nobody gets
#   a session where the trust policy does not let it do all of `sts:AssumeRole`, `sts:TagSession` and
#   `sts:SetSourceIdentity`.
#
#   Write the three. Actions that another statement of the policy lets it do are not missing. The fix adds the others
#   where the statement has no other principal; it is safe, since nothing gets in by this statement today.
# related_resources:
#   - description: the trust model of IAM Roles Anywhere
#     ref: https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html
#   - description: session tags
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY]
package arthurlint.rules.trust["roles-anywhere-incomplete"]

import data.arthurlint.lib.policies
import data.arthurlint.lib.trust_principals as trust

findings contains finding if {
	some row in input.facts.principals
	row.text in trust.roles_anywhere
	row.under == "Service"
	row.effect == "Allow"
	missing := trust.refused(row.text, ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"])
	some _ in missing
	finding := object.union(
		{
			"at": array.concat(row.statement, ["Action"]),
			"message": sprintf(`%s needs "sts:AssumeRole", "sts:TagSession" and "sts:SetSourceIdentity"; add %s`, [row.text, policies.quoted(missing)]),
		},
		fix(row, missing),
	)
}

fix(row, missing) := {"fix": {
	"title": sprintf("Add %s", [policies.quoted(missing)]),
	"edits": trust.added(array.concat(row.statement, ["Action"]), missing),
}} if {
	trust.only_principal(row)
} else := {}

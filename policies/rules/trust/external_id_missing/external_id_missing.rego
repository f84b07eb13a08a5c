# METADATA
# scope: package
# title: Third parties come with an ExternalId
# description: |
#   If the other account is a vendor's that acts for many customers, another customer may give it the ARN of this role
#   and so reach what is yours.
#
#   Test `sts:ExternalId` with the value that the vendor gave you. Between accounts of your own it is not needed: this
#   is a note. A condition that says who calls (`aws:PrincipalOrgID`, `aws:PrincipalArn`) silences the rule. Which
#   account is the role's own is known only if the policy names an OIDC or SAML provider.
# related_resources:
#   - description: access for third parties
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html
#   - description: the confused deputy problem
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
# custom:
#   severity: info
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["external-id-missing"]

import data.arthurlint.lib.trust_principals as trust

findings contains finding if {
	some row in input.facts.principals
	row.other_account
	row.form in {"account", "root", "role"}
	row.effect == "Allow"
	row.unlimited
	row.external_id == "none"
	trust.allows(row.statement, "sts:AssumeRole")
	finding := {
		"at": row.at,
		"message": sprintf("%q is of another account; test sts:ExternalId if that account acts for others, too", [row.text]),
	}
}

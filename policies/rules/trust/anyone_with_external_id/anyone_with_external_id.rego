# METADATA
# scope: package
# title: An ExternalId is no password
# description: |
#   Every AWS account may assume the role if it knows the ExternalId, which AWS does not treat as a secret: it stands
#   in the trust policy, in logs and in the requests of whoever uses it.
#
#   Name the accounts or roles that may assume the role, and keep the ExternalId against confused deputies.
# related_resources:
#   - description: access for third parties
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html
#   - description: the confused deputy problem
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
#   - description: the element Principal
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
# custom:
#   severity: warning
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["anyone-with-external-id"]

import data.arthurlint.lib.trust_principals as trust

findings contains finding if {
	some row in input.facts.principals
	row.form == "everyone"
	row.under == "AWS"
	row.element == "Principal"
	row.unlimited
	trust.tests(row.statement, "sts:externalid")
	trust.allows(row.statement, "sts:AssumeRole")
	finding := {
		"at": row.at,
		"message": sprintf("%q with an ExternalId lets everybody who knows it assume the role; name the accounts or roles", [row.text]),
	}
}

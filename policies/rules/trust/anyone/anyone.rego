# METADATA
# scope: package
# title: Not everybody may assume the role
# description: |
#   `{"AWS": "*"}` in a statement that allows lets in every role and user of every AWS account, whose number of course
#   anybody can have.
#
#   Name the accounts, roles or users. To let in a whole organization, test `aws:PrincipalOrgID`. A condition that
#   says who calls silences the rule (`aws:PrincipalArn`, `aws:PrincipalAccount`, `aws:SourceAccount` and others), and
#   so does a statement that denies; one on when or how they call does not. Where there is a condition on
#   `sts:ExternalId` only, `trust/anyone-with-external-id` says so.
# related_resources:
#   - description: the element Principal
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
#   - description: global condition keys
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust.anyone

import data.arthurlint.lib.trust_principals as trust

findings contains finding if {
	some row in input.facts.principals
	row.form == "everyone"
	row.under == "AWS"
	row.element == "Principal"
	row.unlimited
	row.external_id == "none"
	trust.allows(row.statement, "sts:AssumeRole")
	finding := {
		"at": row.at,
		"message": sprintf("%q lets every AWS account assume the role; name the accounts or roles, or test aws:PrincipalOrgID", [row.text]),
	}
}

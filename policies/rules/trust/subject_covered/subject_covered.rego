# METADATA
# scope: package
# title: Each subject once
# description: |
#   Another statement lets in all of this subject, under conditions that are not stricter. The value changes
#   nothing here, and taking it out of the other statement alone would not keep anybody out.
#
#   Take it out of one of the statements. Values of one list are iam/condition-value-redundant's business, and
#   whole statements iam/redundant-statement's.
# related_resources:
#   - description: the Condition element
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
#   - description: IAM roles for service accounts
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
# custom:
#   severity: info
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["subject-covered"]

import data.arthurlint.lib.oidc

findings contains finding if {
	some row in input.facts.subjects
	some _ in row.covered_by
	row.effect == "Allow"
	oidc.unsaid(row)
	finding := {
		"at": row.at,
		"message": sprintf("%q gets in by another statement already; take it out of one of them", [row.text]),
		"related": [{"at": row.covered_by, "message": "covers it"}],
	}
}

# METADATA
# scope: package
# title: Principals that add somebody
# description: |
#   Another principal of the statement lets in everybody whom this one does. Who takes it out later will think that
#   this closes a door.
#
#   Take it out. The fix does so, and is safe. A session is covered by its role, and everybody by `{"AWS": "*"}`; a
#   role is not covered by its account, whose own policies decide on that.
# related_resources:
#   - description: the element Principal
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: info
#   kinds: [TrustPolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY]
package arthurlint.rules.trust["principal-redundant"]

import data.arthurlint.lib
import data.arthurlint.lib.policies
import data.arthurlint.lib.trust_principals as trust

findings contains finding if {
	some row in input.facts.principals
	row.covered_by
	row.element == "Principal"
	policies.off(row, "belongs")
	lib.none_of(row.form, {"group", "other"})
	finding := object.union(
		{
			"at": row.at,
			"message": sprintf("%q %s; remove it", [row.text, covered(row)]),
			"related": [{"at": row.covered_by, "message": "lets in the same"}],
		},
		fix(row),
	)
}

covered(row) := "is named twice" if {
	row.text == row.covered_by_text
} else := sprintf("is let in by %q anyway", [row.covered_by_text])

fix(row) := {"fix": {
	"title": sprintf("Take %q out", [row.text]),
	"edits": [{"op": "remove", "at": row.at}],
}} if {
	trust.listed(row.at)
} else := {}

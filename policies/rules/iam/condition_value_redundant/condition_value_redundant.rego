# METADATA
# scope: package
# title: Values that say something
# description: |
#   Another value of the list matches all that this one matches. It changes nothing, and makes readers think that it does.
#
#   Take it out, or make the wider one narrower if that is what was meant. The fix takes it out.
# related_resources:
#   - description: the Condition element
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.iam["condition-value-redundant"]

import data.arthurlint.lib
import data.arthurlint.lib.conditions

findings contains finding if {
	some row in input.facts.redundant
	row.what == "value"
	conditions.no_booleans(row.at)
	finding := {
		"at": row.at,
		"message": sprintf("%q %s; take it out", [row.text, covered(row)]),
		"related": [{"at": row.by, "message": "covers it"}],
		"fix": {
			"title": sprintf("Take %q out", [row.text]),
			"edits": [{"op": "remove", "at": row.at}],
		},
	}
}

covered(row) := "is in the list twice" if row.text == row.by_text

covered(row) := sprintf("is covered by %q", [row.by_text]) if lib.differs(row.text, row.by_text)

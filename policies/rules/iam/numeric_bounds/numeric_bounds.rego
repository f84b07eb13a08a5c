# METADATA
# scope: package
# title: One bound
# description: |
#   One of the values has to fit, so that of several upper bounds the highest decides, and of several lower bounds the lowest: the
#   others say nothing, though readers may take them for the limit.
#
#   Write the one that counts. The fix takes the others out, and changes nothing else.
# related_resources:
#   - description: condition operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [REDUNDANT_CONDITION_VALUE_NUM]
package arthurlint.rules.iam["numeric-bounds"]

import data.arthurlint.lib
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.bounds
	finding := object.union(
		{
			"at": row.at,
			"message": sprintf("of %s only %q counts for %s; write it alone", [policies.quoted(row.texts), row.counts, row.operator.name]),
		},
		fix(row),
	)
}

fix(row) := {"fix": {"title": sprintf("Keep only %q", [row.counts]), "edits": edits}} if {
	edits := [{"op": "remove", "at": array.concat(row.at, [i])} |
		some i, text in row.texts
		lib.differs(text, row.counts)
	]
	some _ in edits
} else := {}

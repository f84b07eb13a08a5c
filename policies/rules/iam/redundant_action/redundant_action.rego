# METADATA
# scope: package
# title: Actions are named once
# description: |
#   Another value already names the action, so that this one changes nothing: who takes it out later will think that the action is no longer allowed.
#
#   Letter case does not matter. The fix removes it where the other value stands in the same list.
# related_resources:
#   - description: least privilege among the best practices of IAM
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [REDUNDANT_ACTION]
package arthurlint.rules.iam["redundant-action"]

import data.arthurlint.lib.iam_resources

findings contains finding if {
	some row in input.facts.redundant
	row.what == "action"
	finding := iam_resources.removed(
		{
			"at": row.at,
			"message": message(row),
			"related": [{"at": row.by, "message": "covered by this"}],
		},
		row,
	)
}

message(row) := sprintf("%q is there already as %q; remove it", [row.text, row.by_text]) if {
	row.same
} else := sprintf("%q is covered by %q; remove it", [row.text, row.by_text])

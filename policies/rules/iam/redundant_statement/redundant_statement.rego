# METADATA
# scope: package
# title: Statements are there once
# description: |
#   Another statement says all that this one says, so that it changes nothing: who takes it out later
#   will think that it no longer holds.
#
#   Compared is what the statements mean: the order of lists and the letter case of actions do not
#   matter. The fix removes the statement.
# related_resources:
#   - description: the element Statement
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [REDUNDANT_STATEMENT]
package arthurlint.rules.iam["redundant-statement"]

import data.arthurlint.lib.iam_resources

findings contains finding if {
	some row in input.facts.redundant
	row.what == "statement"
	finding := iam_resources.removed(
		{
			"at": row.at,
			"message": "the statement says nothing that another one does not say; remove it",
			"related": [{"at": row.by, "message": "this statement says it"}],
		},
		row,
	)
}

# METADATA
# scope: package
# title: ForAllValues with a check that the key is there
# description: |
#   `ForAllValues:` holds for a request that does not have the key at all, and this statement asks for nothing else: such
#   requests pass.
#
#   Add `{"Null": {KEY: "false"}}` if they are not meant to: a scan of a DynamoDB table, say, has no `dynamodb:LeadingKeys`. Keys of tags
#   are left alone, as a request without tags has none that a condition on them could mind.
# related_resources:
#   - description: set operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.iam["for-all-values-alone"]

import data.arthurlint.lib
import data.arthurlint.lib.conditions

findings contains finding if {
	some row in input.facts.vacuous
	row.effect == "Allow"
	row.sole
	lib.none_of(row.key, {"aws:tagkeys", "s3:requestobjecttagkeys"})
	conditions.unmarked(row.at)
	finding := object.union(
		{
			"at": row.at,
			"on": "key",
			"message": sprintf(`requests without %q pass ForAllValues; add Null, %q: "false", unless they are meant to`, [row.text, row.text]),
		},
		fix(row),
	)
}

fix(row) := {"fix": {
	"title": "Ask for the key with Null",
	"edits": [{"op": "insert", "at": null_at(row), "value": {row.text: "false"}}],
}} if {
	lib.lacks(null_at(row))
} else := {}

null_at(row) := array.concat(row.statement, ["Condition", "Null"])

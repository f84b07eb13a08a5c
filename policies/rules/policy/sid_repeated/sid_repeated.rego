# METADATA
# scope: package
# title: Statement ids are unique
# description: |
#   IAM refuses an identity or trust policy in which two statements have the same `Sid`.
#
#   The fix adds the number of the statement. A `Sid` is only a name: what the policy grants stays the same.
# related_resources:
#   - description: the element Sid
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, TrustPolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [UNIQUE_SIDS_REQUIRED]
package arthurlint.rules.policy["sid-repeated"]

import data.arthurlint.lib.grammar

findings contains finding if {
	some row in input.facts.repeated_sids
	finding := object.union(
		{
			"at": row.at,
			"message": sprintf("Sid %q stands more than once; write another", [row.sid]),
			"related": [{"at": row.first, "message": sprintf("Sid %q stands here first", [row.sid])}],
		},
		fix(row),
	)
}

fix(row) := {"fix": {
	"title": sprintf("Set Sid to %q", [numbered(row)]),
	"edits": [{"op": "set", "at": row.at, "value": numbered(row)}],
}} if {
	grammar.unused(numbered(row))
} else := {}

numbered(row) := sprintf("%s%d", [row.sid, row.at[1] + 1])

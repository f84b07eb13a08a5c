# METADATA
# scope: package
# title: Condition operators that exist
# description: |
#   IAM refuses a policy with an operator that it does not know ("Invalid Condition type"), and it knows operators in one
#   spelling only: `StringEquals`, not `stringEquals` or `StringEqual`.
#
#   Write one of IAM's operators, with `ForAllValues:` or `ForAnyValue:` before it or `IfExists` behind it where that is meant. The
#   condition key belongs one level below the operator: `{"StringEquals": {"aws:SourceVpc": "vpc-…"}}`. The fix writes the operator
#   where one letter is wrong, or only the case of letters; no policy works with such an operator, so that this is safe.
# related_resources:
#   - description: condition operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_CONDITION_OPERATOR]
package arthurlint.rules.iam["operator-unknown"]

import data.arthurlint.lib

findings contains finding if {
	some row in input.facts.unknown_operators
	row.form in {"case", "qualifier", "key", "unknown"}
	finding := object.union(
		{"at": row.at, "on": "key", "message": message(row)},
		fix(row),
	)
}

message(row) := sprintf("%q is a condition key, and stands where an operator belongs; write the operator around it", [row.text]) if {
	row.form == "key"
} else := sprintf("%q is no condition operator; write %q", [row.text, row.name]) if {
	row.form == "case"
} else := sprintf("%q is no condition operator; did you mean %q?", [row.text, row.name]) if {
	lib.text(row.name)
} else := sprintf("%q begins with no set operator; write ForAllValues or ForAnyValue before the colon", [row.text]) if {
	row.form == "qualifier"
} else := sprintf("%q is no condition operator; write one such as StringEquals", [row.text])

fix(row) := rename(row) if {
	row.form == "case"
} else := rename(row) if {
	row.form in {"unknown", "qualifier"}
	row.distance == 1
} else := {}

rename(row) := {"fix": {
	"title": sprintf("Write %s", [row.name]),
	"edits": [{"op": "rename", "at": row.at, "value": row.name}],
}}

# METADATA
# scope: package
# title: Attributes together with Select
# description: |
#   `dynamodb:Attributes` has the attributes that the request names. A query or scan that names none returns all of them, so that
#   the condition hides nothing.
#
#   Test `dynamodb:Select` beside it, `{"StringEqualsIfExists": {"dynamodb:Select": "SPECIFIC_ATTRIBUTES"}}`: then a query has to name what
#   it wants. Only statements that allow `dynamodb:Query` or `dynamodb:Scan` are judged.
# related_resources:
#   - description: fine-grained access to DynamoDB
#     ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   actions: ["dynamodb:Query", "dynamodb:Scan"]
#   keys: ["dynamodb:Attributes"]
#   access_analyzer: [DYNAMODB_ATTRIBUTES_WITHOUT_SELECT]
package arthurlint.rules.iam["dynamodb-attributes-without-select"]

import data.arthurlint.lib.conditions
import data.arthurlint.lib.policies
import data.arthurlint.lib.rows

findings contains finding if {
	some row in input.facts.conditions
	row.key == "dynamodb:attributes"
	row.effect == "Allow"
	conditions.compares(row.operator)
	policies.lacks_keys(row, {"dynamodb:select"})
	actions := {grant.action |
		some grant in input.facts.grants
		grant.statement == row.statement
		grant.action in {"dynamodb:Query", "dynamodb:Scan"}
	}
	some _ in actions
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf("%q does not keep %s from returning all attributes; add StringEqualsIfExists, %q: %q", [
			row.text,
			rows.listed(policies.sorted(actions)),
			"dynamodb:Select",
			"SPECIFIC_ATTRIBUTES",
		]),
	}
}

# METADATA
# scope: package
# title: Conditions on a claim that can hold at once
# description: |
#   Conditions under several operators must all hold. These exclude each other, so that no token meets them: one
#   subject under `StringEquals` and another pattern under `StringLike` do not mean "or".
#
#   Put the values of which one is to match into one list under one operator: `StringLike` takes values without
#   wildcards, too. One key twice under one operator, in other letters, is iam/condition-key-repeated's
#   business.
# related_resources:
#   - description: the Condition element
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
#   - description: condition operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["conditions-contradict"]

import data.arthurlint.lib
import data.arthurlint.lib.oidc
import data.arthurlint.lib.rows

findings contains finding if {
	some row in input.facts.admitted
	row.kind == "nothing"
	row.granted
	some dead in oidc.token(row).dead
	dead.reason == "contradiction"
	dead.claim == row.claim
	lib.several({rows.parent(one.at) | some one in row.contradiction})
	place := rows.last(row.contradiction)
	finding := {
		"at": place.at,
		"on": "key",
		"message": sprintf("no %s meets all of %s on %s; put the values that are meant under one operator", [row.claim, rows.listed([one.text | some one in row.contradiction]), oidc.keyed(row)]),
		"related": [{"at": other.at, "message": "excludes it"} | some other in rows.parent(row.contradiction)],
	}
}

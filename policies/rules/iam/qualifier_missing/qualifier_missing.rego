# METADATA
# scope: package
# title: Set operators for keys with several values
# description: |
#   This key has several values in one request. Without a set operator the condition does not say whether one of them or all must
#   match, and what IAM does is not documented; IAM Access Analyzer calls it an error.
#
#   Write `ForAnyValue:` where one value is to match, `ForAllValues:` where all are. `ForAllValues:` also lets requests pass that do not
#   have the key: test that with `Null` beside it.
# related_resources:
#   - description: keys with one value and with several
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [MISSING_QUALIFIER]
package arthurlint.rules.iam["qualifier-missing"]

import data.arthurlint.lib.conditions

findings contains finding if {
	some row in input.facts.set_operators
	row.problem == "several"
	row.key in conditions.several_valued
	conditions.of_aws(row.key)
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf("%q has several values in a request; write ForAnyValue:%s or ForAllValues:%s", [row.text, row.operator.name, row.operator.name]),
	}
}

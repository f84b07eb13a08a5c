# METADATA
# scope: package
# title: Set operators for keys with lists
# description: |
#   AWS's reference types this key as a list. If a request has several values of it, a condition without a set operator does not
#   say whether one of them or all must match.
#
#   Write `ForAnyValue:` where one value is to match, `ForAllValues:` where all are. This is a note, since the reference also types some
#   keys as lists that have one value in a request.
# related_resources:
#   - description: keys with one value and with several
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
#   - description: actions, resources and condition keys of every service
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.iam["qualifier-likely-missing"]

import data.arthurlint.lib
import data.arthurlint.lib.conditions

findings contains finding if {
	some row in input.facts.set_operators
	row.problem == "several"
	lib.none_of(row.key, conditions.several_valued)
	lib.none_of(row.key, {"ses:recipients"})
	conditions.of_aws(row.key)
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf("%q has several values in a request; write ForAnyValue:%s or ForAllValues:%s", [row.text, row.operator.name, row.operator.name]),
	}
}

# METADATA
# scope: package
# title: A set operator for recipients
# description: |
#   `ses:Recipients` has as many values as a message has recipients. Without a set operator a condition does not say
#   whether one of them or all must match, and AWS calls the policy invalid.
#
#   Write `ForAllValues:` before the operator to confine all recipients. A message without recipients passes it, which does
#   no harm here.
# related_resources:
#   - description: control of access to SES
#     ref: https://docs.aws.amazon.com/ses/latest/dg/control-user-access.html
#   - description: keys with one value and with several
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [MISSING_QUALIFIER]
package arthurlint.rules.ses["recipients-unqualified"]

import data.arthurlint.lib.conditions

findings contains finding if {
	some row in input.facts.set_operators
	row.problem == "several"
	row.key == "ses:recipients"
	name := sprintf("ForAllValues:%s", [row.operator.name])
	finding := conditions.renamed(
		{
			"at": row.at,
			"on": "key",
			"message": sprintf("%q has a value for each recipient, which %s does not compare one by one; write %s", [row.text, row.operator.name, name]),
		},
		row.operator_at,
		name,
	)
}

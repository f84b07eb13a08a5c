# METADATA
# scope: package
# title: ForAllValues on keys with several values
# description: |
#   `ForAllValues:` is for keys that have several values in one request, and lets requests pass that do not have the key. This key
#   has one value: the set operator does nothing but open the door.
#
#   Take `ForAllValues:` away. The fix is not safe, since requests without the key pass no longer. Claims of identity providers
#   are the business of the rules about trust policies.
# related_resources:
#   - description: set operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [FORALLVALUES_WITH_SINGLE_VALUED_KEY]
package arthurlint.rules.iam["for-all-values-single"]

import data.arthurlint.lib.conditions

findings contains finding if {
	some row in input.facts.set_operators
	row.problem == "single"
	row.operator.qualifier == "ForAllValues"
	conditions.of_aws(row.key)
	name := trim_prefix(row.operator.name, "ForAllValues:")
	finding := conditions.renamed(
		{
			"at": row.at,
			"on": "key",
			"message": sprintf("%q has one value, and ForAllValues lets requests without it pass; write %s", [row.text, name]),
		},
		row.operator_at,
		name,
	)
}

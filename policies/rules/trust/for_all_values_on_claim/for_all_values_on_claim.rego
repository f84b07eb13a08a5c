# METADATA
# scope: package
# title: Claims of one value without ForAllValues
# description: |
#   `ForAllValues:` is for keys that have several values in one request, and holds where the key is not there at
#   all. A claim such as `sub` or `aud` has one value: the set operator adds nothing but a hole.
#
#   Take `ForAllValues:` away. The fix is not safe, since tokens without the claim get in no longer. Keys with
#   several values, such as the `amr` of Cognito, are left alone.
# related_resources:
#   - description: keys with one value and with several
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
#   - description: a policy copied with ForAllValues
#     ref: https://github.com/aws-actions/configure-aws-credentials/issues/690
#   - description: operators that people tried
#     ref: https://github.com/aws-actions/configure-aws-credentials/issues/318
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [TrustPolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [FORALLVALUES_WITH_SINGLE_VALUED_KEY, CONFIRM_AUDIENCE_CLAIM_TYPE]
package arthurlint.rules.trust["for-all-values-on-claim"]

import data.arthurlint.lib.oidc
import data.arthurlint.lib.rows

findings contains finding if {
	of := [row | some row in input.facts.claims; row.single; row.operator.qualifier == "ForAllValues"]
	some operator_at, under in oidc.by_operator(of)
	name := trim_prefix(under[0].operator.name, "ForAllValues:")
	finding := oidc.regrouped(
		{
			"at": operator_at,
			"on": "key",
			"message": sprintf("%s %s one value, and ForAllValues lets tokens without it in; write %s", [rows.listed([row.key | some row in under]), rows.plural(under, "has", "have"), name]),
		},
		under,
		name,
	)
}

# METADATA
# scope: package
# title: Claims of one value without ForAnyValue
# description: |
#   `ForAnyValue:` is for keys that have several values in one request. A claim such as `sub` or `aud` has one,
#   and the set operator makes readers look for a meaning that is not there.
#
#   Take `ForAnyValue:` away: with a positive operator that means the same. A negated one gets no fix, as it
#   lets tokens without the claim in then. Keys with several values, such as the `amr` of Cognito, are left
#   alone.
# related_resources:
#   - description: keys with one value and with several
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: info
#   kinds: [TrustPolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE, CONFIRM_AUDIENCE_CLAIM_TYPE]
package arthurlint.rules.trust["for-any-value-on-claim"]

import data.arthurlint.lib.oidc
import data.arthurlint.lib.policies
import data.arthurlint.lib.rows

findings contains finding if {
	of := [row | some row in input.facts.claims; row.single; row.operator.qualifier == "ForAnyValue"]
	some operator_at, under in oidc.by_operator(of)
	name := trim_prefix(under[0].operator.name, "ForAnyValue:")
	finding := fixed(
		{
			"at": operator_at,
			"on": "key",
			"message": sprintf("%s %s one value, which %s no ForAnyValue; write %s", [rows.listed([row.key | some row in under]), rows.plural(under, "has", "have"), rows.plural(under, "needs", "need"), name]),
		},
		under,
		name,
	)
}

fixed(finding, under, name) := oidc.regrouped(finding, under, name) if {
	policies.off(under[0].operator, "negated")
} else := finding

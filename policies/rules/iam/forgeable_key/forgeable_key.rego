# METADATA
# scope: package
# title: Conditions that the caller cannot forge
# description: |
#   The caller writes the headers `Referer` and `User-Agent`, and can write there what the condition asks for. An `Allow` that tests
#   nothing else is no narrower than one without a condition.
#
#   Test something that AWS fills in: `aws:SourceVpce`, `aws:SourceIp`, `aws:PrincipalArn`, `aws:PrincipalOrgID`. Any other key beside
#   these silences the rule, and a `Deny` is left alone.
# related_resources:
#   - description: global condition keys
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   keys: ["aws:Referer", "aws:UserAgent"]
#   access_analyzer: [UNTRUSTWORTHY_CONDITION_KEY]
package arthurlint.rules.iam["forgeable-key"]

import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.conditions
	row.key in {"aws:referer", "aws:useragent"}
	row.effect == "Allow"
	policies.only_keys(row, {"aws:referer", "aws:useragent"})
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf("the caller can write what it likes into %q; test a key that AWS fills in, such as aws:SourceVpce", [row.text]),
	}
}

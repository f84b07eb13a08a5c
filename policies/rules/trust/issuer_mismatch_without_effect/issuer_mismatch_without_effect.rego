# METADATA
# scope: package
# title: Guards are on keys of the statement's provider
# description: |
#   No token of this provider has a key of another issuer. A condition that excludes values, or applies only
#   where the key is there, then always holds: it looks like a guard and keeps nobody out. In a Deny statement,
#   one that asks for the key denies nothing.
#
#   Write the issuer of the provider's ARN, without `https://`, before the claim. The fix is not safe: tokens
#   that get in now may be kept out by the guard.
# related_resources:
#   - description: condition keys of web identity
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
#   - description: condition operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
#   - description: IAM roles for service accounts
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
# custom:
#   severity: warning
#   kinds: [TrustPolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["issuer-mismatch-without-effect"]

import data.arthurlint.lib.oidc

findings contains finding if {
	some row in input.facts.claims
	row.match == "other"
	row.certain
	some _ in row.differences
	oidc.apart(row)
	finding := oidc.renamed(
		{
			"at": row.at,
			"on": "key",
			"message": sprintf("%q has another issuer than the provider, %q, so that %s; %s", [row.key, row.provider_issuer, consequence(row), advice(row)]),
			"related": [{"at": row.provider, "message": "the provider"}],
		},
		row,
	)
}

consequence(row) := sprintf("%s always holds", [row.operator.name]) if row.outcome == "holds"

consequence(row) := "the statement denies nothing" if {
	row.outcome == "fails"
	row.effect == "Deny"
}

advice(row) := sprintf("write %q", [row.fixed]) if {
	row.fixed
} else := "write the same issuer in both"

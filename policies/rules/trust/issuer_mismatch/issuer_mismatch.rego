# METADATA
# scope: package
# title: Condition keys are of the statement's provider
# description: |
#   A token has condition keys of its own issuer only. A condition that asks for a key of another one, of
#   another cluster, Region or path, is met by no token of this provider, and nobody gets in.
#
#   Write the issuer of the provider's ARN, without `https://`, before the claim, or name the provider that is
#   meant. A difference in the case of letters does not matter. Where part of the provider is a placeholder that
#   is still to be filled in, what stands there now is compared. A key with the same mistake as the provider is
#   not reported beside it.
# related_resources:
#   - description: condition keys of web identity
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
#   - description: IAM roles for service accounts
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
#   - description: issuers of clusters
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["issuer-mismatch"]

import data.arthurlint.lib.oidc

findings contains finding if {
	some row in input.facts.claims
	row.match == "other"
	row.effect == "Allow"
	row.operator.required
	some difference in row.differences
	difference in substantial
	oidc.apart(row)
	finding := fixed(
		{
			"at": row.at,
			"on": "key",
			"message": sprintf("%q has %s than the provider, %q; %s", [row.key, oidc.listed(others(row)), row.provider_issuer, advice(row)]),
			"related": [{"at": row.provider, "message": "the provider"}],
		},
		row,
	)
}

substantial := {"cluster", "region", "domain", "path", "tenant", "issuer"}

words := {
	"cluster": "another cluster id",
	"region": "another Region",
	"domain": "another domain",
	"path": "another path",
	"tenant": "another path",
	"issuer": "another issuer",
}

others(row) := [words[difference] | some difference in row.differences; difference in substantial]

# What is tested of another vendor's tokens makes no sense of this one's.
advice(row) := "write conditions on this provider's tokens, or name the provider that is meant" if {
	"issuer" in row.differences
} else := sprintf("write %q", [row.fixed]) if {
	row.fixed
} else := "write the same issuer in both"

fixed(finding, row) := finding if {
	"issuer" in row.differences
} else := oidc.renamed(finding, row)

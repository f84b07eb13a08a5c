# METADATA
# scope: package
# title: Condition keys begin with the issuer as the provider has it
# description: |
#   A condition key of a provider is the issuer as it stands in the provider's ARN, a colon, and the claim. With
#   `https://`, a port, the ARN, or a slash more or less it is a key that no token has, and nobody gets in.
#
#   Write `<issuer>:sub`. A slash at the end of an issuer is right where the provider's ARN ends in one, too.
#   The fix writes the provider's issuer, and revives the condition as it stands. A key without any colon is
#   iam/condition-key-malformed's business.
# related_resources:
#   - description: condition keys of web identity
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
#   - description: IAM roles for service accounts
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
#   - description: applications of Auth0
#     ref: https://auth0.com/docs/get-started/applications/application-settings
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["issuer-key-malformed"]

import data.arthurlint.lib.oidc

findings contains finding if {
	some row in input.facts.claims
	row.match == "other"
	row.effect == "Allow"
	row.operator.required
	some difference in row.differences
	difference in {"scheme", "arn", "port", "slash"}
	oidc.within(row.differences, object.keys(phrases))
	oidc.apart(row)
	finding := oidc.renamed(
		{
			"at": row.at,
			"on": "key",
			"message": sprintf("%q %s; write %s", [row.key, oidc.listed([phrases[difference] | some difference in row.differences]), right(row)]),
			"related": [{"at": row.provider, "message": "the provider"}],
		},
		row,
	)
}

phrases := {
	"scheme": "begins with a scheme",
	"arn": "begins with the provider's ARN",
	"port": "has a port",
	"separator": "has no colon before the claim",
	"slash": "differs from the provider by a slash",
}

right(row) := sprintf("%q", [row.fixed]) if {
	row.fixed
} else := "the provider's issuer, a colon and the claim"

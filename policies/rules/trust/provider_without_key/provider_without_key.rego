# METADATA
# scope: package
# title: Every provider of a statement has conditions of its own
# description: |
#   The conditions of this statement ask for keys of another one of its providers. Tokens of this provider do
#   not have them, and never get in.
#
#   Write a statement of its own for it, or take it out.
# related_resources:
#   - description: the Condition element
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
#   - description: condition keys of web identity
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
# custom:
#   severity: warning
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["provider-without-key"]

import data.arthurlint.lib.oidc

findings contains finding if {
	some row in input.facts.tokens
	row.granted
	some cause in row.dead
	cause.reason == "issuer"
	oidc.keyless(row)
	some claim in input.facts.claims
	claim.at == cause.at
	claim.match in {"same", "case"}
	finding := {
		"at": row.at,
		"message": sprintf("nothing tests the tokens of %q, and the condition on %q keeps them all out; write a statement of its own", [row.issuer, cause.text]),
		"related": [{"at": cause.at, "message": "the key of another provider"}],
	}
}

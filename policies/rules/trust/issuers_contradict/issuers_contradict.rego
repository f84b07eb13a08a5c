# METADATA
# scope: package
# title: One issuer in one statement
# description: |
#   All conditions of a statement must hold, and a token has keys of its own issuer only: what asks for keys of
#   two issuers lets nobody in.
#
#   Write one statement for each provider, with the conditions on its own keys.
# related_resources:
#   - description: the Condition element
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
#   - description: condition keys of web identity
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["issuers-contradict"]

findings contains finding if {
	some row in input.facts.rivals
	row.provided
	row.effect == "Allow"
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf("%q and %q must both hold, and a token has one issuer; write a statement for each provider", [row.text, row.first_text]),
		"related": [{"at": row.first, "message": "the key of the other issuer"}],
	}
}

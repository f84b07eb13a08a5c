# METADATA
# scope: package
# title: Trust policies name who may assume the role
# description: |
#   IAM refuses a trust policy with `NotPrincipal`, which would let in everybody but those it names.
#
#   Name who may assume the role in `Principal`. To keep somebody out, add a statement that denies, with a condition
#   on `aws:PrincipalArn`.
# related_resources:
#   - description: the element NotPrincipal
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
#   - description: the element Principal
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL]
package arthurlint.rules.trust["not-principal"]

import data.arthurlint.lib.grammar

findings contains finding if {
	some row in input.facts.statements
	"NotPrincipal" in row.elements
	finding := {
		"at": grammar.under(row.at, "NotPrincipal"),
		"on": "key",
		"message": "NotPrincipal has no place in a trust policy; name who may assume the role in Principal",
	}
}

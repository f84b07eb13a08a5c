# METADATA
# scope: package
# title: Identity policy names no principal
# description: |
#   An identity policy is about whom it is attached to, and IAM refuses one with a principal.
#
#   Remove the element. If the policy is there to let somebody in, it belongs to the resource (a bucket policy, a
#   key policy) or is the trust policy of a role.
# related_resources:
#   - description: the element Principal
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [UNSUPPORTED_PRINCIPAL]
package arthurlint.rules.policy["principal-unsupported"]

import data.arthurlint.lib.grammar

findings contains finding if {
	some row in input.facts.statements
	some element in row.elements
	element in {"Principal", "NotPrincipal"}
	finding := {
		"at": grammar.under(row.at, element),
		"on": "key",
		"message": sprintf("%s has no place in an identity policy; remove it", [element]),
	}
}

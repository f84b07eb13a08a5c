# METADATA
# scope: package
# title: NotPrincipal is not used to allow
# description: |
#   `NotPrincipal` with `Allow` lets in everybody but those it names: every other account, and callers without any
#   credentials.
#
#   Name those who are meant with `Principal`. To shut somebody out, use `Deny`. In a trust policy `NotPrincipal` is not
#   allowed at all. A statement with both elements is reported by `policy/exclusive-elements`.
# related_resources:
#   - description: the element NotPrincipal
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [ALLOW_WITH_NOT_PRINCIPAL]
package arthurlint.rules.policy["not-principal-allow"]

import data.arthurlint.lib
import data.arthurlint.lib.grammar

findings contains finding if {
	some row in input.facts.statements
	row.effect == "Allow"
	"NotPrincipal" in row.elements
	lib.lacks(grammar.under(row.at, "Principal"))
	finding := {
		"at": grammar.under(row.at, "NotPrincipal"),
		"on": "key",
		"message": `NotPrincipal with Effect "Allow" allows everybody else; write "Principal"`,
	}
}

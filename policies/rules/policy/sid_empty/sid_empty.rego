# METADATA
# scope: package
# title: Sid is not empty
# description: |
#   An empty `Sid` says nothing. The console writes it; a name helps whoever reads the policy, and tools that go by it.
#
#   Leave it out, or write what the statement is for.
# related_resources:
#   - description: the element Sid
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy, Policy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [EMPTY_SID_VALUE]
package arthurlint.rules.policy["sid-empty"]

import data.arthurlint.lib.grammar
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.statements
	policies.off(row, "sid")
	at := grammar.under(row.at, "Sid")
	grammar.value(at) == ""
	finding := {
		"at": at,
		"message": "Sid is empty; remove it, or write a name",
		"fix": {"title": "Remove Sid", "edits": [{"op": "remove", "at": at}]},
	}
}

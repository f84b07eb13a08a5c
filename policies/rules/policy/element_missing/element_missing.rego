# METADATA
# scope: package
# title: Required elements are there
# description: |
#   IAM refuses a policy without `Statement`, and a statement that does not say whether it allows or denies, and what.
#
#   A statement needs `Effect` and `Action` or `NotAction`; in an identity policy also `Resource` or `NotResource`, in a
#   trust or resource policy `Principal`. A misspelt key beside the gap is reported by `policy/unknown-element`
#   instead. An element that is there but empty is reported by `policy/empty-element`.
# related_resources:
#   - description: grammar of the policy language
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy, Policy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [MISSING_STATEMENT, MISSING_EFFECT, MISSING_ACTION, MISSING_RESOURCE, MISSING_PRINCIPAL]
package arthurlint.rules.policy["element-missing"]

import data.arthurlint.lib.grammar
import data.arthurlint.lib.policies

findings contains finding if {
	some at, names in grammar.missing
	finding := {"at": at, "message": message(names)}
}

message(names) := sprintf("statement has no %s; write them", [policies.quoted(names)]) if grammar.several(names)

message(["Statement"]) := sprintf(`policy has no "Statement"; put %s into one`, [policies.quoted(strays)]) if {
	some _ in strays
} else := `policy has no "Statement"; write a list of statements`

message(["Effect"]) := `statement has no "Effect"; write "Allow" or "Deny"`

message(["Action"]) := `statement has neither "Action" nor "NotAction"; write the actions`

message(["Resource"]) := `statement has neither "Resource" nor "NotResource"; write the ARNs of the resources, or "*"`

message(["Principal"]) := `statement has no "Principal"; write who it is for`

# strays: the elements of a statement that stand in the policy itself.
strays := policies.sorted({row.name |
	some row in input.facts.unknown_elements
	row.in == "policy"
	row.name in grammar.elements.statement
})

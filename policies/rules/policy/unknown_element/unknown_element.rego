# METADATA
# scope: package
# title: Keys are elements of the policy language
# description: |
#   IAM refuses a policy with a key that it does not know. Names are compared exactly: `effect`, `Actions` and
#   `Resources` are none of its elements.
#
#   A policy has `Version`, `Id` and `Statement`, a statement `Sid`, `Effect`, `Principal` or `NotPrincipal`, `Action` or
#   `NotAction`, `Resource` or `NotResource`, and `Condition`. There are no comments; a `Sid` can say what a statement
#   is for.
#
#   The fix renames a key that is an element but for the case of its letters or a plural. It is not a safe one, since
#   the statement then says something that it does not say now; there is none where the element is, or may be,
#   there as well. Keys of a `Principal` are `policy/principal-type`'s business, elements of a statement that stand in a
#   policy without `Statement` are `policy/element-missing`'s, and characters that no policy may have
#   `policy/character-invalid`'s.
# related_resources:
#   - description: grammar of the policy language
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy, Policy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_POLICY_ELEMENT]
package arthurlint.rules.policy["unknown-element"]

import data.arthurlint.lib
import data.arthurlint.lib.grammar

findings contains finding if {
	some row in input.facts.unknown_elements
	row.in in {"policy", "statement"}
	stray(row)
	grammar.legible(row.name)
	finding := object.union(
		{
			"at": row.at,
			"on": "key",
			"message": sprintf("%q is no element of a %s%s", [row.name, row.in, advice(row)]),
		},
		fix(row),
	)
}

# stray: the key is not the rest of a statement that lost its Statement.
stray(row) if row.in == "statement"

stray(row) if lib.none_of(row.name, grammar.elements.statement)

stray(_) if "Statement" in object.keys(input.value)

advice(row) := sprintf("; write %q", [grammar.twin(row.name, row.in)]) if {
	grammar.twin(row.name, row.in)
} else := "; move it into a statement" if {
	row.in == "policy"
	row.name in grammar.elements.statement
} else := sprintf("; did you mean %s?", [grammar.choice(grammar.near(row.name, row.in))]) if {
	some _ in grammar.near(row.name, row.in)
} else := "; it belongs to the policy" if {
	row.in == "statement"
	row.name in grammar.elements.policy
} else := "; remove it"

fix(row) := {"fix": {
	"title": sprintf("Rename to %s", [grammar.twin(row.name, row.in)]),
	"edits": [{"op": "rename", "at": row.at, "value": grammar.twin(row.name, row.in)}],
}} if {
	lib.lacks(grammar.beside(row.at, grammar.twin(row.name, row.in)))
} else := {}

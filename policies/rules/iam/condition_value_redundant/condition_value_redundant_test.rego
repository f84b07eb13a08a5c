package arthurlint.rules.iam["condition-value-redundant_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["condition-value-redundant"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(text, by_text) := {
	"at": array.concat(testing.place("StringLike", "s3:prefix"), [1]),
	"text": text,
	"what": "value",
	"by": array.concat(testing.place("StringLike", "s3:prefix"), [0]),
	"by_text": by_text,
}

test_covered if {
	found({"redundant": [row("models/a/*", "models/*")]}) == {{
		"at": ["Statement", 0, "Condition", "StringLike", "s3:prefix", 1],
		"message": `"models/a/*" is covered by "models/*"; take it out`,
		"related": [{"at": ["Statement", 0, "Condition", "StringLike", "s3:prefix", 0], "message": "covers it"}],
		"fix": {
			"title": `Take "models/a/*" out`,
			"edits": [{"op": "remove", "at": ["Statement", 0, "Condition", "StringLike", "s3:prefix", 1]}],
		},
	}}
}

test_twice if {
	{f.message | some f in found({"redundant": [object.union(row("a", "a"), {"same": true})]})} == {`"a" is in the list twice; take it out`}
}

test_others if {
	twice := row("true", "true")
	found({"redundant": [twice], "mixed_values": [{"at": testing.place("StringLike", "s3:prefix"), "problem": "booleans"}]}) == set()
	found({"redundant": [object.union(row("s3:GetObject", "s3:Get*"), {"what": "action"})]}) == set()
	found({}) == set()
}

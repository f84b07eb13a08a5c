package arthurlint.rules.iam["booleans-several_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["booleans-several"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(problem) := {
	"at": testing.place("Bool", "aws:SecureTransport"),
	"key": "aws:SecureTransport",
	"operator": testing.operator("Bool"),
	"problem": problem,
}

test_booleans if {
	found({"mixed_values": [row("booleans")]}) == {{
		"at": ["Statement", 0, "Condition", "Bool", "aws:SecureTransport"],
		"message": `"aws:SecureTransport" has several values for Bool; write one`,
	}}
}

test_others if {
	found({"mixed_values": [object.union(row("types"), {"types": ["string", "bool"]})]}) == set()
	found({}) == set()
}

package arthurlint.rules.iam["values-mixed_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["values-mixed"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(problem) := {
	"at": testing.place("Bool", "aws:SecureTransport"),
	"key": "aws:SecureTransport",
	"operator": testing.operator("Bool"),
	"problem": problem,
}

test_types if {
	found({"mixed_values": [object.union(row("types"), {"types": ["string", "bool"]})]}) == {{
		"at": ["Statement", 0, "Condition", "Bool", "aws:SecureTransport"],
		"message": `the values of "aws:SecureTransport" are of the types string and bool; write all as strings`,
	}}
}

test_others if {
	found({"mixed_values": [row("booleans")]}) == set()
	found({}) == set()
}

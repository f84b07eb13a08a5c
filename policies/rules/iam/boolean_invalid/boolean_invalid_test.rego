package arthurlint.rules.iam["boolean-invalid_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["boolean-invalid"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(text, key, value) := {
	"at": testing.place(text, key),
	"text": value,
	"key": key,
	"operator": testing.operator(text),
	"statement": ["Statement", 0],
	"effect": "Allow",
}

test_yes if {
	found({"invalid_values": [row("Bool", "aws:SecureTransport", "yes")]}) == {{
		"at": ["Statement", 0, "Condition", "Bool", "aws:SecureTransport"],
		"message": `"yes" is neither true nor false, which Bool compares; write "true" or "false"`,
	}}
}

test_others if {
	found({"invalid_values": [row("NumericEquals", "s3:max-keys", "ten")]}) == set()
	found({"invalid_values": [object.union(row("Bool", "aws:SecureTransport", "1"), {"epoch": true})]}) == set()
	found({}) == set()
}

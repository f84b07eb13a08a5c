package arthurlint.rules.iam["binary-invalid_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["binary-invalid"] as rule

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

test_text if {
	found({"invalid_values": [row("BinaryEquals", "acme:Key", "not base64!")]}) == {{
		"at": ["Statement", 0, "Condition", "BinaryEquals", "acme:Key"],
		"message": `"not base64!" is no base64, which BinaryEquals compares; write the base64 of the bytes`,
	}}
}

test_others if {
	found({"invalid_values": [row("Bool", "aws:SecureTransport", "yes")]}) == set()
	found({"invalid_values": [object.union(row("BinaryEquals", "acme:Key", "x"), {"epoch": true})]}) == set()
	found({}) == set()
}

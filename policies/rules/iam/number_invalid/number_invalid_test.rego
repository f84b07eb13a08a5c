package arthurlint.rules.iam["number-invalid_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["number-invalid"] as rule

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

test_unit if {
	found({"invalid_values": [row("NumericLessThan", "aws:MultiFactorAuthAge", "1h")]}) == {{
		"at": ["Statement", 0, "Condition", "NumericLessThan", "aws:MultiFactorAuthAge"],
		"message": `"1h" is no number, which NumericLessThan compares; write digits`,
	}}
}

test_others if {
	found({"invalid_values": [row("Bool", "aws:SecureTransport", "yes")]}) == set()
	found({"invalid_values": [object.union(row("NumericEquals", "s3:max-keys", "x"), {"epoch": true})]}) == set()
	found({}) == set()
}

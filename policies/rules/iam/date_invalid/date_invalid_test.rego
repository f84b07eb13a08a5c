package arthurlint.rules.iam["date-invalid_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["date-invalid"] as rule

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

test_day_first if {
	found({"invalid_values": [row("DateLessThan", "aws:CurrentTime", "31.12.2026")]}) == {{
		"at": ["Statement", 0, "Condition", "DateLessThan", "aws:CurrentTime"],
		"message": `"31.12.2026" is no date, which DateLessThan compares; write one such as "2026-12-31T23:59:59Z"`,
	}}
}

test_others if {
	found({"invalid_values": [row("Bool", "aws:SecureTransport", "yes")]}) == set()
	found({"invalid_values": [object.union(row("DateLessThan", "aws:CurrentTime", "1798761599"), {"epoch": true})]}) == set()
	found({}) == set()
}

package arthurlint.rules.iam["date-epoch_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["date-epoch"] as rule

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

test_seconds if {
	found({"invalid_values": [object.union(row("DateLessThan", "aws:CurrentTime", "1798761599"), {"epoch": true})]}) == {{
		"at": ["Statement", 0, "Condition", "DateLessThan", "aws:CurrentTime"],
		"message": `"1798761599" counts seconds since 1970; write the date, as in "2026-12-31T23:59:59Z"`,
		"fix": {
			"title": `Write "2026-12-31T23:59:59Z"`,
			"edits": [{"op": "set", "at": ["Statement", 0, "Condition", "DateLessThan", "aws:CurrentTime"], "value": "2026-12-31T23:59:59Z"}],
		},
	}}
}

test_long_numbers_have_no_fix if {
	some f in found({"invalid_values": [object.union(row("DateLessThan", "aws:CurrentTime", "1798761599000"), {"epoch": true})]})
	object.keys(f) == {"at", "message"}
}

test_others if {
	found({"invalid_values": [row("DateLessThan", "aws:CurrentTime", "tomorrow")]}) == set()
	found({}) == set()
}

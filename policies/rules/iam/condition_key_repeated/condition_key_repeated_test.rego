package arthurlint.rules.iam["condition-key-repeated_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["condition-key-repeated"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(key, problem) := {
	"at": ["Statement", 0, "Condition", "StringEquals", key],
	"key": key,
	"statement": ["Statement", 0],
	"effect": "Allow",
	"problem": problem,
	"prefix": lower(split(key, ":")[0]),
	"data": "2026-09-26",
}

test_repeated if {
	first := ["Statement", 0, "Condition", "StringEquals", "aws:SourceVpc"]
	found({"condition_keys": [object.union(row("aws:sourcevpc", "repeated"), {"first": first})]}) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "aws:sourcevpc"],
		"on": "key",
		"message": `"aws:sourcevpc" is the same key as "aws:SourceVpc"; write it once, with a list of values`,
		"related": [{"at": first, "message": "the same key"}],
	}}
}

test_others if {
	found({"condition_keys": [row("aws:SourceVpcs", "global")]}) == set()
	found({}) == set()
}

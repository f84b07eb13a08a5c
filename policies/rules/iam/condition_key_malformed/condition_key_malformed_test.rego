package arthurlint.rules.iam["condition-key-malformed_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["condition-key-malformed"] as rule

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

test_no_prefix if {
	found({"condition_keys": [row("SourceIp", "form")]}) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "SourceIp"],
		"on": "key",
		"message": `"SourceIp" is no condition key of the form prefix:name`,
	}}
}

test_suggestion if {
	near := object.union(row("SourceIp", "form"), {"near": [{"name": "aws:SourceIp", "distance": 4}]})
	{f.message | some f in found({"condition_keys": [near]})} == {`"SourceIp" is no condition key of the form prefix:name; did you mean "aws:SourceIp"?`}
}

test_others if {
	found({"condition_keys": [row("aws:SourceIP4", "global")]}) == set()
	found({}) == set()
}

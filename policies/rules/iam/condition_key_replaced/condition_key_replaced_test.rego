package arthurlint.rules.iam["condition-key-replaced_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["condition-key-replaced"] as rule

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

test_replaced if {
	found({"condition_keys": [object.union(row("aws:ARN", "replaced"), {"instead": "aws:PrincipalArn"})]}) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "aws:ARN"],
		"on": "key",
		"message": `"aws:ARN" is replaced; write "aws:PrincipalArn"`,
		"fix": {
			"title": "Write aws:PrincipalArn",
			"edits": [{"op": "rename", "at": ["Statement", 0, "Condition", "StringEquals", "aws:ARN"], "value": "aws:PrincipalArn"}],
		},
	}}
}

test_others if {
	found({"condition_keys": [row("aws:Arns", "global")]}) == set()
	found({}) == set()
}

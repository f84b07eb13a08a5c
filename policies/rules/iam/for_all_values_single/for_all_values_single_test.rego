package arthurlint.rules.iam["for-all-values-single_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["for-all-values-single"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(text, key, problem) := {
	"at": testing.place(text, key),
	"operator_at": ["Statement", 0, "Condition", text],
	"key": lower(key),
	"text": key,
	"operator": testing.operator(text),
	"problem": problem,
	"statement": ["Statement", 0],
	"effect": "Allow",
	"keys_of_operator": 1,
}

test_single if {
	value := {"Statement": [{"Condition": {"ForAllValues:StringEquals": {"aws:SourceVpc": "vpc-0a1b2c3d"}}}]}
	findings := rule.findings with input as testing.policy(value, {"set_operators": [row("ForAllValues:StringEquals", "aws:SourceVpc", "single")]})
	findings == {{
		"at": ["Statement", 0, "Condition", "ForAllValues:StringEquals", "aws:SourceVpc"],
		"on": "key",
		"message": `"aws:SourceVpc" has one value, and ForAllValues lets requests without it pass; write StringEquals`,
		"fix": {
			"title": "Write StringEquals",
			"edits": [{"op": "rename", "at": ["Statement", 0, "Condition", "ForAllValues:StringEquals"], "value": "StringEquals"}],
		},
	}}
}

test_others if {
	found({"set_operators": [row("ForAnyValue:StringEquals", "aws:SourceVpc", "single")]}) == set()
	found({"set_operators": [row("StringEquals", "aws:TagKeys", "several")]}) == set()
	found({"set_operators": [row("ForAllValues:StringEquals", "token.actions.githubusercontent.com:ref", "single")]}) == set()
	found({}) == set()
}

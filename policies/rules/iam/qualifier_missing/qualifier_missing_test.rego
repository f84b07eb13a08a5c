package arthurlint.rules.iam["qualifier-missing_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["qualifier-missing"] as rule

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

test_several if {
	found({"set_operators": [row("StringEquals", "aws:TagKeys", "several")]}) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "aws:TagKeys"],
		"on": "key",
		"message": `"aws:TagKeys" has several values in a request; write ForAnyValue:StringEquals or ForAllValues:StringEquals`,
	}}
}

test_others if {
	found({"set_operators": [row("StringLike", "ses:Recipients", "several")]}) == set()
	found({"set_operators": [row("StringEquals", "sagemaker:InstanceTypes", "several")]}) == set()
	found({"set_operators": [row("ForAllValues:StringEquals", "aws:SourceVpc", "single")]}) == set()
	found({}) == set()
}

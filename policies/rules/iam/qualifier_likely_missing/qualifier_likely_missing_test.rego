package arthurlint.rules.iam["qualifier-likely-missing_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["qualifier-likely-missing"] as rule

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
	found({"set_operators": [row("StringEquals", "sagemaker:InstanceTypes", "several")]}) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "sagemaker:InstanceTypes"],
		"on": "key",
		"message": `"sagemaker:InstanceTypes" has several values in a request; write ForAnyValue:StringEquals or ForAllValues:StringEquals`,
	}}
}

test_others if {
	found({"set_operators": [row("StringEquals", "aws:TagKeys", "several")]}) == set()
	found({"set_operators": [row("StringLike", "ses:Recipients", "several")]}) == set()
	found({"set_operators": [row("StringLike", "saml:eduPersonAffiliation", "several")]}) == set()
	found({}) == set()
}

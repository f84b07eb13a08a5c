package arthurlint.rules.iam["condition-key-unsupported-deny_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["condition-key-unsupported-deny"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(key, action) := {
	"at": ["Statement", 0, "Condition", "StringEquals", key],
	"key": lower(key),
	"text": key,
	"action": action,
	"action_at": ["Statement", 0, "Action", 0],
	"statement": ["Statement", 0],
	"effect": "Allow",
	"operator": testing.operator("StringEquals"),
	"scope": "service",
}

deny(key, action) := testing.changed(row(key, action), {"effect": "Deny"})

test_never_denied if {
	found({"unsupported_condition_keys": [deny("aws:ResourceTag/env", "ec2:ModifyInstanceCreditSpecification")]}) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "aws:ResourceTag/env"],
		"on": "key",
		"message": `"ec2:ModifyInstanceCreditSpecification" does not know "aws:ResourceTag/env" and is never denied here; write it in a statement without the condition`,
		"related": [{"at": ["Statement", 0, "Action", 0], "message": "never denied here"}],
	}}
}

test_keys_of_s3_as_well if {
	{f.at | some f in found({"unsupported_condition_keys": [deny("s3:prefix", "s3:GetObject")]})} == {["Statement", 0, "Condition", "StringEquals", "s3:prefix"]}
}

test_others if {
	found({"unsupported_condition_keys": [row("aws:ResourceTag/env", "ec2:DescribeInstances")]}) == set()
	found({"unsupported_condition_keys": [object.remove(row("aws:ResourceTag/env", "ec2:DescribeInstances"), ["effect"])]}) == set()
	found({"unsupported_condition_keys": [testing.changed(deny("aws:ResourceTag/env", "ec2:DescribeInstances"), {"operator": testing.operator("StringNotEquals")})]}) == set()
	found({}) == set()
}

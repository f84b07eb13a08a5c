package arthurlint.rules.iam["condition-key-without-action_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["condition-key-without-action"] as rule

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

sole := object.union(row("iam:PassedToService", "ec2:RunInstances"), {"only": ["iam:PassRole"]})

in_statement(action, facts) := result if {
	result := rule.findings with input as testing.policy({"Statement": [{"Action": action}]}, facts)
}

test_alone if {
	in_statement(["ec2:RunInstances"], {"unsupported_condition_keys": [sole]}) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "iam:PassedToService"],
		"on": "key",
		"message": `"iam:PassedToService" comes with "iam:PassRole" alone, which the statement does not name; add the action or take the condition out`,
	}}
}

test_others if {
	in_statement(["ec2:RunInstances", "iam:*"], {"unsupported_condition_keys": [sole]}) == set()
	in_statement(["ec2:RunInstances", {"$unknown": "x", "class": "ref"}], {"unsupported_condition_keys": [sole]}) == set()
	in_statement(["ec2:RunInstances", "iam:PassRole"], {"unsupported_condition_keys": [object.union(sole, {"supported": ["iam:PassRole"]})]}) == set()
	in_statement(["ec2:RunInstances"], {"unsupported_condition_keys": [testing.changed(sole, {"only": ["iam:PassRole", "iam:X"]})]}) == set()
	in_statement(["ec2:RunInstances"], {"unsupported_condition_keys": [testing.changed(sole, {"operator": testing.operator("StringEqualsIfExists")})]}) == set()
	in_statement(["ec2:RunInstances"], {}) == set()
	found({"unsupported_condition_keys": [sole]}) == set()
}

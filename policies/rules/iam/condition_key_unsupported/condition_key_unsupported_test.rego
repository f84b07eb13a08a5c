package arthurlint.rules.iam["condition-key-unsupported_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["condition-key-unsupported"] as rule

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

test_unknown_key if {
	found({"unsupported_condition_keys": [row("ec2:ResourceTag/team", "ec2:DescribeInstances")]}) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "ec2:ResourceTag/team"],
		"on": "key",
		"message": `"ec2:DescribeInstances" does not know "ec2:ResourceTag/team" and is never allowed here; write it in a statement without the condition`,
		"related": [{"at": ["Statement", 0, "Action", 0], "message": "never allowed here"}],
	}}
}

test_one_finding_for_a_key if {
	facts := {"unsupported_condition_keys": [row("ec2:ResourceTag/team", "ec2:DescribeVolumes"), row("ec2:ResourceTag/team", "ec2:DescribeInstances")]}
	{f.message | some f in found(facts)} == {`"ec2:DescribeInstances" and "ec2:DescribeVolumes" do not know "ec2:ResourceTag/team" and are never allowed here; write them in a statement without the condition`}
}

test_operators_that_hold_without_the_key if {
	every text in ["StringEqualsIfExists", "StringNotEquals", "ForAllValues:StringEquals", "Null"] {
		found({"unsupported_condition_keys": [testing.changed(row("aws:RequestTag/team", "ec2:StartInstances"), {"operator": testing.operator(text)})]}) == set()
	}
}

test_others_report if {
	every key in ["kms:GrantIsForAWSResource", "s3:prefix", "s3:max-keys", "ses:FromAddress", "ses:Recipients"] {
		found({"unsupported_condition_keys": [row(key, "s3:GetObject")]}) == set()
	}
	sole := object.union(row("iam:PassedToService", "ec2:RunInstances"), {"only": ["iam:PassRole"]})
	found({"unsupported_condition_keys": [sole]}) == set()
	{f.at | some f in found({"unsupported_condition_keys": [object.union(sole, {"supported": ["iam:PassRole"]})]})} == {sole.at}
}

test_others if {
	found({"unsupported_condition_keys": [testing.changed(row("aws:ResourceTag/team", "ec2:DescribeInstances"), {"effect": "Deny"})]}) == set()
	found({"unsupported_condition_keys": [row("cognito-identity.amazonaws.com:sub", "s3:GetObject")]}) == set()
	found({"unsupported_condition_keys": [row("saml:sub", "s3:GetObject")]}) == set()
	found({}) == set()
}

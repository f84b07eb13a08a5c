package arthurlint.rules.iam["vpc-id-invalid_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["vpc-id-invalid"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

test_form if {
	found({"conditions": [testing.condition("StringEquals", "aws:SourceVpc", ["vpc-arthur", "vpc-0a1b2c3d"])]}) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "aws:SourceVpc", 0],
		"message": `"vpc-arthur" is no id of a VPC; write "vpc-" and 8 or 17 hexadecimal digits`,
	}}
}

test_others if {
	every value in ["vpc-0a1b2c3d", "vpc-0a1b2c3d4e5f60718", "vpc-*", "${aws:Ec2InstanceSourceVpc}"] {
		found({"conditions": [testing.condition("StringEquals", "aws:SourceVpc", [value])]}) == set()
	}
	found({"conditions": [testing.condition("Null", "aws:SourceVpc", ["true"])]}) == set()
	found({"conditions": [testing.condition("StringEquals", "aws:PrincipalTag/vpc", ["vpc-arthur"])]}) == set()
	found({}) == set()
}

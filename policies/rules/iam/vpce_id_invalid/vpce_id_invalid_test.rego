package arthurlint.rules.iam["vpce-id-invalid_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["vpce-id-invalid"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

test_form if {
	found({"conditions": [testing.condition("StringEquals", "aws:SourceVpce", ["vpc-0a1b2c3d", "vpce-0a1b2c3d"])]}) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "aws:SourceVpce", 0],
		"message": `"vpc-0a1b2c3d" is no id of a VPC endpoint; write "vpce-" and 8 or 17 hexadecimal digits`,
	}}
}

test_others if {
	every value in ["vpce-0a1b2c3d", "vpce-0a1b2c3d4e5f60718", "vpce-*", "${aws:Ec2InstanceSourceVpc}"] {
		found({"conditions": [testing.condition("StringEquals", "aws:SourceVpce", [value])]}) == set()
	}
	found({"conditions": [testing.condition("Null", "aws:SourceVpce", ["true"])]}) == set()
	found({"conditions": [testing.condition("StringEquals", "aws:PrincipalTag/vpc", ["vpc-0a1b2c3d"])]}) == set()
	found({}) == set()
}

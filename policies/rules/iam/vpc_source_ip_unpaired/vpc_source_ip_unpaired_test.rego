package arthurlint.rules.iam["vpc-source-ip-unpaired_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["vpc-source-ip-unpaired"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(text) := testing.condition(text, "aws:VpcSourceIp", ["10.20.0.0/16"])

test_unpaired if {
	found({"conditions": [row("IpAddress")]}) == {{
		"at": ["Statement", 0, "Condition", "IpAddress", "aws:VpcSourceIp"],
		"on": "key",
		"message": `every VPC can have these addresses; test "aws:SourceVpc" or "aws:SourceVpce" beside "aws:VpcSourceIp"`,
	}}
}

test_deny_of_all_others if {
	{f.at | some f in found({"conditions": [testing.changed(row("NotIpAddress"), {"effect": "Deny"})]})} == {["Statement", 0, "Condition", "NotIpAddress", "aws:VpcSourceIp"]}
}

test_others if {
	every key in ["aws:sourcevpc", "aws:sourcevpce", "aws:sourcevpcarn"] {
		found({"conditions": [testing.changed(row("IpAddress"), {"keys": ["aws:vpcsourceip", key]})]}) == set()
	}
	found({"conditions": [testing.changed(row("IpAddress"), {"effect": "Deny"})]}) == set()
	found({"conditions": [testing.changed(row("IpAddress"), {"conditions": "unknown"})]}) == set()
	found({"conditions": [testing.condition("Null", "aws:VpcSourceIp", ["false"])]}) == set()
	found({"conditions": [testing.condition("IpAddress", "aws:SourceIp", ["52.95.110.0/24"])]}) == set()
	found({}) == set()
}

package arthurlint.rules.iam["region-invalid_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["region-invalid"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

test_name if {
	found({"conditions": [testing.condition("StringEquals", "aws:RequestedRegion", ["Ireland", "eu-west-1"])]}) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "aws:RequestedRegion", 0],
		"message": `"Ireland" is no code of a Region; write one such as "eu-west-1"`,
	}}
}

test_zone if {
	{f.message | some f in found({"conditions": [testing.condition("StringEquals", "aws:RequestedRegion", ["eu-west-1a"])]})} == {`"eu-west-1a" is an Availability Zone; write the Region, "eu-west-1"`}
}

test_others if {
	every value in ["eu-west-1", "us-gov-west-1", "us-iso-east-1", "eusc-de-east-1", "eu-*", "${aws:PrincipalTag/region}"] {
		found({"conditions": [testing.condition("StringLike", "aws:RequestedRegion", [value])]}) == set()
	}
	found({"conditions": [testing.condition("StringEqualsIgnoreCase", "aws:RequestedRegion", ["EU-West-1"])]}) == set()
	{f.at | some f in found({"conditions": [testing.condition("StringEquals", "aws:RequestedRegion", ["EU-West-1"])]})} == {["Statement", 0, "Condition", "StringEquals", "aws:RequestedRegion", 0]}
	found({"conditions": [testing.condition("Null", "aws:RequestedRegion", ["true"])]}) == set()
	found({"conditions": [testing.condition("StringEquals", "s3:locationconstraint", ["EU"])]}) == set()
	found({}) == set()
}

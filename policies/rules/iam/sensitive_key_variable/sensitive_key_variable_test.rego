package arthurlint.rules.iam["sensitive-key-variable_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["sensitive-key-variable"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

test_tag if {
	found({"conditions": [testing.condition("StringEquals", "aws:SourceVpce", ["${aws:PrincipalTag/endpoint}"])]}) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "aws:SourceVpce", 0],
		"message": `"${aws:PrincipalTag/endpoint}" leaves it to the variable which "aws:SourceVpce" passes; write the id`,
	}}
}

test_ids if {
	every value in ["${aws:PrincipalAccount}", "${aws:principalorgid}", "${aws:Ec2InstanceSourceVpc}", "${aws:ResourceOrgId}", "${aws:SourceVpce}"] {
		found({"conditions": [testing.condition("StringEquals", "aws:ResourceAccount", [value])]}) == set()
	}
}

test_others if {
	found({"conditions": [testing.condition("StringEquals", "aws:SourceVpce", ["vpce-0a1b2c3d"])]}) == set()
	found({"conditions": [testing.condition("StringEquals", "aws:username", ["${aws:PrincipalTag/endpoint}"])]}) == set()
	found({"conditions": [testing.condition("StringLike", "aws:SourceVpce", ["${aws:PrincipalTag/endpoint}*"])]}) == set()
	found({"conditions": [testing.condition("Null", "aws:SourceVpce", ["${aws:PrincipalTag/endpoint}"])]}) == set()
	found({"conditions": [testing.changed(testing.condition("StringEquals", "aws:SourceVpce", ["${aws:PrincipalTag/endpoint}"]), {"effect": "Deny"})]}) == set()
	found({}) == set()
}

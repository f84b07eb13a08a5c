package arthurlint.rules.iam["forgeable-key_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["forgeable-key"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row := testing.condition("StringLike", "aws:UserAgent", ["arthur/*"])

test_alone if {
	found({"conditions": [row]}) == {{
		"at": ["Statement", 0, "Condition", "StringLike", "aws:UserAgent"],
		"on": "key",
		"message": `the caller can write what it likes into "aws:UserAgent"; test a key that AWS fills in, such as aws:SourceVpce`,
	}}
}

test_others if {
	found({"conditions": [testing.changed(row, {"keys": ["aws:useragent", "aws:sourcevpce"]})]}) == set()
	found({"conditions": [testing.changed(row, {"conditions": "unknown"})]}) == set()
	found({"conditions": [testing.changed(row, {"effect": "Deny"})]}) == set()
	found({"conditions": [testing.condition("StringLike", "aws:username", ["arthur"])]}) == set()
	found({}) == set()
}

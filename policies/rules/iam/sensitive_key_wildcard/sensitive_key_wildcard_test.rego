package arthurlint.rules.iam["sensitive-key-wildcard_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["sensitive-key-wildcard"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

test_wildcard if {
	found({"conditions": [testing.condition("StringLike", "aws:PrincipalOrgID", ["o-*", "o-a1b2c3d4e5"])]}) == {{
		"at": ["Statement", 0, "Condition", "StringLike", "aws:PrincipalOrgID", 0],
		"message": `"o-*" has a wildcard, and the values of "aws:PrincipalOrgID" are ids; write the whole id`,
	}}
}

test_negated_deny if {
	row := testing.changed(testing.condition("StringNotLike", "aws:SourceVpc", ["vpc-*"]), {"effect": "Deny"})
	{f.at | some f in found({"conditions": [row]})} == {["Statement", 0, "Condition", "StringNotLike", "aws:SourceVpc", 0]}
}

test_others if {
	found({"conditions": [testing.condition("StringEquals", "aws:SourceVpc", ["vpc-*"])]}) == set()
	found({"conditions": [testing.condition("StringLike", "aws:SourceVpc", ["vpc-0a1b2c3d"])]}) == set()
	found({"conditions": [testing.condition("StringLike", "aws:PrincipalTag/x", ["o-*"])]}) == set()
	found({"conditions": [testing.condition("StringNotLike", "aws:SourceVpc", ["vpc-*"])]}) == set()
	found({"conditions": [testing.changed(testing.condition("StringLike", "aws:SourceVpc", ["vpc-*"]), {"effect": "Deny"})]}) == set()
	found({"conditions": [object.remove(testing.condition("StringLike", "aws:SourceVpc", ["vpc-*"]), ["effect"])]}) == set()
	found({}) == set()
}

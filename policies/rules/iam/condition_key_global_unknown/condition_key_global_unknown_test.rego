package arthurlint.rules.iam["condition-key-global-unknown_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["condition-key-global-unknown"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(key, problem) := {
	"at": ["Statement", 0, "Condition", "StringEquals", key],
	"key": key,
	"statement": ["Statement", 0],
	"effect": "Allow",
	"problem": problem,
	"prefix": lower(split(key, ":")[0]),
	"data": "2026-09-26",
}

test_unknown if {
	near := object.union(row("aws:PrincipleOrgID", "global"), {"near": [{"name": "aws:PrincipalOrgID", "distance": 2}]})
	found({"condition_keys": [near]}) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "aws:PrincipleOrgID"],
		"on": "key",
		"message": `"aws:PrincipleOrgID" is no global condition key known on 2026-09-26; did you mean "aws:PrincipalOrgID"?`,
	}}
}

test_others if {
	found({"condition_keys": [row("aws:PrincipalOrgMasterAccountId", "unlisted")]}) == set()
	found({"condition_keys": [row("s3:Prefix2", "name")]}) == set()
	found({}) == set()
}

package arthurlint.rules.iam["condition-key-unknown_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["condition-key-unknown"] as rule

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
	near := object.union(row("s3:prefixes", "name"), {"near": [{"name": "s3:prefix", "distance": 2}]})
	found({"condition_keys": [near]}) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "s3:prefixes"],
		"on": "key",
		"message": `"s3:prefixes" is no condition key of the service known on 2026-09-26; did you mean "s3:prefix"?`,
	}}
}

test_others if {
	found({"condition_keys": [row("secretsmanager:ResourceTag/team", "name")]}) == set()
	found({"condition_keys": [row("SecretsManager:resourcetag/team", "name")]}) == set()
	found({"condition_keys": [row("aws:SourceIP4", "global")]}) == set()
	found({}) == set()
}

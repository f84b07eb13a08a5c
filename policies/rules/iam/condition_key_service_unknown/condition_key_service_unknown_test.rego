package arthurlint.rules.iam["condition-key-service-unknown_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["condition-key-service-unknown"] as rule

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
	near := object.union(row("kmss:ViaService", "service"), {"near": [{"name": "kms:ViaService", "distance": 1}]})
	found({"condition_keys": [near]}) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "kmss:ViaService"],
		"on": "key",
		"message": `"kmss:ViaService" is of no service known on 2026-09-26; did you mean "kms:ViaService"?`,
	}}
}

test_others if {
	found({"condition_keys": [row("s3:prefixes", "name")]}) == set()
	found({"condition_keys": [row("deepracer:UserToken", "service")]}) == set()
	found({}) == set()
}

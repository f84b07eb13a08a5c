package arthurlint.rules.iam["condition-tag-key-missing_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["condition-tag-key-missing"] as rule

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

test_no_tag if {
	found({"condition_keys": [row("aws:ResourceTag/", "tag")]}) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "aws:ResourceTag/"],
		"on": "key",
		"message": `"aws:ResourceTag/" names no tag; write the tag's key, as in "aws:ResourceTag/team"`,
	}}
}

test_others if {
	found({"condition_keys": [row("aws:ResourceTags/team", "global")]}) == set()
	found({}) == set()
}

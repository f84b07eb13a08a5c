package arthurlint.rules.s3["bucket-name-legacy_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.s3["bucket-name-legacy"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(problem, name, part) := {
	"at": ["Statement", 0, "Resource"],
	"text": sprintf("arn:aws:s3:::%s", [name]),
	"element": "Resource",
	"effect": "Allow",
	"problem": problem,
	"name": name,
	"part": part,
}

test_capital if {
	found({"buckets": [row("legacy", "AcmeModels", "A")]}) == {{
		"at": ["Statement", 0, "Resource"],
		"message": `only buckets older than March 2018 have names like "AcmeModels", with "A" in it; write the name as it is`,
	}}
}

test_others if {
	found({"buckets": [row("characters", "acme,models", ",")]}) == set()
	found({}) == set()
}

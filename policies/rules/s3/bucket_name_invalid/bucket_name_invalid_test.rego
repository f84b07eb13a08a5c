package arthurlint.rules.s3["bucket-name-invalid_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.s3["bucket-name-invalid"] as rule

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

test_characters if {
	found({"buckets": [row("characters", "acme,models", ",")]}) == {{
		"at": ["Statement", 0, "Resource"],
		"message": `no bucket can be given the name "acme,models", with "," in it; write letters, digits, dots and hyphens`,
	}}
}

test_length if {
	{f.message | some f in found({"buckets": [row("length", "ab", "ab")]})} == {`no bucket can be given the name "ab"; write 3 to 63 characters`}
}

test_edge if {
	{f.message | some f in found({"buckets": [row("edge", "acme-", "-")]})} == {`no bucket can be given the name "acme-"; begin and end it with a letter or digit`}
}

test_one_finding_for_a_name if {
	both := [row("edge", "a-", "-"), row("length", "a-", "a-")]
	{f.message | some f in found({"buckets": both})} == {`no bucket can be given the name "a-"; write 3 to 63 characters`}
}

test_others if {
	found({"buckets": [row("slash", "acme", "/"), row("open", "acme-*", "*"), row("legacy", "Acme", "A")]}) == set()
	found({}) == set()
}

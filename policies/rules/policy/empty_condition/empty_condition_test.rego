package arthurlint.rules.policy["empty-condition_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["empty-condition"] as rule

policy(row) := testing.policy("IdentityPolicy", {}, {"empty_elements": [object.union({"element": "Condition", "statement": ["Statement", 0]}, row)]})

values(operator, matches) := {
	"at": ["Statement", 0, "Condition", operator, "aws:SourceVpc"],
	"shape": "list",
	"operator": operator,
	"key": "aws:SourceVpc",
	"matches": matches,
}

test_object if {
	found := rule.findings with input as policy({"at": ["Statement", 0, "Condition"], "shape": "object"})
	found == {{
		"at": ["Statement", 0, "Condition"],
		"message": "Condition is empty and restricts nothing; write conditions, or remove it",
	}}
	operator := rule.findings with input as policy({"at": ["Statement", 0, "Condition", "Bool"], "shape": "object", "operator": "Bool"})
	{f.message | some f in operator} == {"Bool is empty and restricts nothing; write conditions, or remove it"}
}

test_values if {
	every case in [
		["StringEquals", "never", "aws:SourceVpc has no values, so that StringEquals never matches; write the values"],
		["StringNotEquals", "always", "aws:SourceVpc has no values, so that StringNotEquals always matches; write the values"],
		["StringEqualsIfExists", "absent", "aws:SourceVpc has no values, so that StringEqualsIfExists matches only requests without it; write the values"],
		["StringEqual", "unknown", "aws:SourceVpc has no values; write the values"],
	] {
		found := rule.findings with input as policy(values(case[0], case[1]))
		{f.message | some f in found} == {case[2]}
	}
}

test_others if {
	found := rule.findings with input as policy({"at": ["Statement", 0, "Action"], "element": "Action", "shape": "list"})
	found == set()
	none := rule.findings with input as testing.policy("IdentityPolicy", {}, {})
	none == set()
}

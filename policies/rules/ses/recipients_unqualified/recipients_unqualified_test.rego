package arthurlint.rules.ses["recipients-unqualified_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.ses["recipients-unqualified"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row := {
	"at": ["Statement", 0, "Condition", "StringLike", "ses:Recipients"],
	"operator_at": ["Statement", 0, "Condition", "StringLike"],
	"key": "ses:recipients",
	"text": "ses:Recipients",
	"operator": testing.operator("StringLike"),
	"problem": "several",
	"statement": ["Statement", 0],
	"effect": "Allow",
	"keys_of_operator": 1,
}

test_unqualified if {
	value := {"Statement": [{"Condition": {"StringLike": {"ses:Recipients": "*@acme.io"}}}]}
	findings := rule.findings with input as testing.policy(value, {"set_operators": [row]})
	findings == {{
		"at": ["Statement", 0, "Condition", "StringLike", "ses:Recipients"],
		"on": "key",
		"message": `"ses:Recipients" has a value for each recipient, which StringLike does not compare one by one; write ForAllValues:StringLike`,
		"fix": {
			"title": "Write ForAllValues:StringLike",
			"edits": [{"op": "rename", "at": ["Statement", 0, "Condition", "StringLike"], "value": "ForAllValues:StringLike"}],
		},
	}}
}

test_operator_with_other_keys_has_no_fix if {
	value := {"Statement": [{"Condition": {"StringLike": {"ses:Recipients": "*@acme.io", "ses:FromAddress": "*@mail.acme.io"}}}]}
	findings := rule.findings with input as testing.policy(value, {"set_operators": [row]})
	{f.fix | some f in findings} == set()
	count(findings) == 1
}

test_others if {
	found({"set_operators": [object.union(row, {"problem": "single"})]}) == set()
	found({"set_operators": [object.union(row, {"key": "aws:tagkeys"})]}) == set()
	found({}) == set()
}

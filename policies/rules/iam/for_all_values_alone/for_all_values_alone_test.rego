package arthurlint.rules.iam["for-all-values-alone_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["for-all-values-alone"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row := {
	"at": testing.place("ForAllValues:StringEquals", "dynamodb:LeadingKeys"),
	"key": "dynamodb:leadingkeys",
	"text": "dynamodb:LeadingKeys",
	"operator": testing.operator("ForAllValues:StringEquals"),
	"statement": ["Statement", 0],
	"effect": "Allow",
	"sole": true,
}

test_alone if {
	value := {"Statement": [{"Condition": {"ForAllValues:StringEquals": {"dynamodb:LeadingKeys": "${aws:userid}"}}}]}
	findings := rule.findings with input as testing.policy(value, {"vacuous": [row]})
	findings == {{
		"at": ["Statement", 0, "Condition", "ForAllValues:StringEquals", "dynamodb:LeadingKeys"],
		"on": "key",
		"message": `requests without "dynamodb:LeadingKeys" pass ForAllValues; add Null, "dynamodb:LeadingKeys": "false", unless they are meant to`,
		"fix": {
			"title": "Ask for the key with Null",
			"edits": [{"op": "insert", "at": ["Statement", 0, "Condition", "Null"], "value": {"dynamodb:LeadingKeys": "false"}}],
		},
	}}
}

test_others if {
	found({"vacuous": [testing.changed(row, {"effect": "Deny"})]}) == set()
	found({"vacuous": [object.remove(row, ["sole"])]}) == set()
	found({"vacuous": [row], "set_operators": [{"at": row.at, "problem": "single"}]}) == set()
	found({"vacuous": [testing.changed(row, {"key": "aws:tagkeys", "text": "aws:TagKeys"})]}) == set()
	found({}) == set()
}

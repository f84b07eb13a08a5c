package arthurlint.rules.iam["not-action-resource-tag-deny_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["not-action-resource-tag-deny"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

facts(row) := {"conditions": [row], "statements": [{"at": ["Statement", 0], "elements": ["Effect", "NotAction", "Resource", "Condition"]}]}

tagged := testing.changed(testing.condition("StringEquals", "aws:ResourceTag/env", ["production"]), {"effect": "Deny"})

test_not_action if {
	found(facts(tagged)) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "aws:ResourceTag/env"],
		"on": "key",
		"message": `many actions beyond NotAction do not know "aws:ResourceTag/env" and are never denied here; name the actions that know it`,
	}}
}

test_others if {
	found({"conditions": [tagged], "statements": [{"at": ["Statement", 0], "elements": ["Effect", "Action"]}]}) == set()
	found(facts(testing.changed(tagged, {"effect": "Allow"}))) == set()
	found(facts(testing.changed(tagged, {"operator": testing.operator("StringNotEquals")}))) == set()
	found(facts(testing.changed(tagged, {"key": "aws:principaltag/env"}))) == set()
	found({}) == set()
}

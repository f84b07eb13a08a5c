package arthurlint.rules.iam["operator-null-qualifier_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["operator-null-qualifier"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

test_null_with_qualifier if {
	row := {"at": ["Statement", 0, "Condition", "ForAnyValue:Null"], "text": "ForAnyValue:Null", "form": "null-qualifier"}
	found({"unknown_operators": [row]}) == {{
		"at": ["Statement", 0, "Condition", "ForAnyValue:Null"],
		"on": "key",
		"message": `"ForAnyValue:Null" means no more than Null; write "Null"`,
		"fix": {
			"title": "Write Null",
			"edits": [{"op": "rename", "at": ["Statement", 0, "Condition", "ForAnyValue:Null"], "value": "Null"}],
		},
	}}
}

test_others if {
	found({"unknown_operators": [{"at": ["x"], "text": "NullIfExists", "form": "null-if-exists"}]}) == set()
	found({}) == set()
}

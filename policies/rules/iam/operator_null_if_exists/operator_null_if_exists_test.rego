package arthurlint.rules.iam["operator-null-if-exists_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["operator-null-if-exists"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

test_null_if_exists if {
	row := {"at": ["Statement", 0, "Condition", "NullIfExists"], "text": "NullIfExists", "form": "null-if-exists"}
	found({"unknown_operators": [row]}) == {{
		"at": ["Statement", 0, "Condition", "NullIfExists"],
		"on": "key",
		"message": `"NullIfExists" is no condition operator; write "Null"`,
		"fix": {
			"title": "Write Null",
			"edits": [{"op": "rename", "at": ["Statement", 0, "Condition", "NullIfExists"], "value": "Null"}],
		},
	}}
}

test_others if {
	found({"unknown_operators": [{"at": ["x"], "text": "ForAnyValue:Null", "form": "null-qualifier"}]}) == set()
	found({"unknown_operators": [{"at": ["x"], "text": "Nul", "form": "unknown"}]}) == set()
	found({}) == set()
}

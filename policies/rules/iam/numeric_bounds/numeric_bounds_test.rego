package arthurlint.rules.iam["numeric-bounds_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["numeric-bounds"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

test_bounds if {
	row := {
		"at": testing.place("NumericLessThan", "s3:signatureAge"),
		"key": "s3:signatureAge",
		"operator": testing.operator("NumericLessThan"),
		"texts": ["600000", "900000"],
		"counts": "900000",
	}
	found({"bounds": [row]}) == {{
		"at": ["Statement", 0, "Condition", "NumericLessThan", "s3:signatureAge"],
		"message": `of "600000" and "900000" only "900000" counts for NumericLessThan; write it alone`,
		"fix": {
			"title": `Keep only "900000"`,
			"edits": [{"op": "remove", "at": ["Statement", 0, "Condition", "NumericLessThan", "s3:signatureAge", 0]}],
		},
	}}
}

test_others if found({}) == set()

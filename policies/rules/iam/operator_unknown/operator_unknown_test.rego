package arthurlint.rules.iam["operator-unknown_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["operator-unknown"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(text, form) := {"at": ["Statement", 0, "Condition", text], "text": text, "form": form}

named(text, form, name) := object.union(row(text, form), {"name": name})

test_case if {
	found({"unknown_operators": [named("stringEquals", "case", "StringEquals")]}) == {{
		"at": ["Statement", 0, "Condition", "stringEquals"],
		"on": "key",
		"message": `"stringEquals" is no condition operator; write "StringEquals"`,
		"fix": {
			"title": "Write StringEquals",
			"edits": [{"op": "rename", "at": ["Statement", 0, "Condition", "stringEquals"], "value": "StringEquals"}],
		},
	}}
}

test_misspelt if {
	some f in found({"unknown_operators": [object.union(named("StringEqual", "unknown", "StringEquals"), {"distance": 1})]})
	f.message == `"StringEqual" is no condition operator; did you mean "StringEquals"?`
	f.fix.edits[0].value == "StringEquals"
}

test_a_guess_has_no_fix if {
	some f in found({"unknown_operators": [object.union(named("StringEqualsTo", "unknown", "StringEquals"), {"distance": 2})]})
	object.keys(f) == {"at", "on", "message"}
}

test_other_forms if {
	messages := {f.message | some f in found({"unknown_operators": [row("Matches", "unknown"), row("aws:SourceIp", "key"), row("ForSome:Bool", "qualifier")]})}
	messages == {
		`"Matches" is no condition operator; write one such as StringEquals`,
		`"aws:SourceIp" is a condition key, and stands where an operator belongs; write the operator around it`,
		`"ForSome:Bool" begins with no set operator; write ForAllValues or ForAnyValue before the colon`,
	}
}

test_others if {
	found({"unknown_operators": [named("NullIfExists", "null-if-exists", "Null")]}) == set()
	found({"unknown_operators": [named("ForAnyValue:Null", "null-qualifier", "Null")]}) == set()
	found({}) == set()
}

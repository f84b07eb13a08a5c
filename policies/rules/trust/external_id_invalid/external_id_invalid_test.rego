package arthurlint.rules.trust["external-id-invalid_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["external-id-invalid"] as rule

found(fields) := result if {
	row := {
		"at": ["Statement", 0, "Condition", "StringEquals", "sts:ExternalId"], "text": "arthur", "statement": ["Statement", 0], "effect": "Allow",
		"operator": {"name": "StringEquals"}, "length": 6,
	}
	result := rule.findings with input as testing.trust({"external_ids": [testing.changed(row, fields)]})
}

messages(fields) := {f.message | some f in found(fields)}

test_character if {
	found({"text": "arthur#1", "problems": ["character"], "part": "#"}) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "sts:ExternalId"],
		"message": `the ExternalId "arthur#1" has the character "#"; write letters, digits and _ + = , . @ : / - only`,
	}}
}

test_problems if {
	messages({"text": "", "problems": ["empty"]}) == {"the ExternalId is empty; write 2 characters or more"}
	messages({"text": "x", "length": 1, "problems": ["length"]}) == {"the ExternalId has a length of 1; write 2 to 1224 characters"}
	messages({"text": "x ", "problems": ["short", "blank"]}) == {`the ExternalId "x " has white space around it; write it without`}
}

test_others if {
	messages({}) == set()
	messages({"problems": ["empty"], "operator": {"negated": true}}) == set()
	every problem in ["any", "open", "short", "account", "literal-wildcard"] {
		messages({"problems": [problem]}) == set()
	}
}

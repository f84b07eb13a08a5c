package arthurlint.rules.trust["external-id-weak_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["external-id-weak"] as rule

found(fields) := result if {
	row := {
		"at": ["Statement", 0, "Condition", "StringEquals", "sts:ExternalId"], "text": "arthur", "statement": ["Statement", 0], "effect": "Allow",
		"operator": {"name": "StringEquals"}, "length": 6,
	}
	result := rule.findings with input as testing.trust({"external_ids": [testing.changed(row, fields)]})
}

messages(fields) := {f.message | some f in found(fields)}

test_any if {
	found({"text": "*", "problems": ["any"]}) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "sts:ExternalId"],
		"message": `the ExternalId "*" matches any; write the one that was agreed on`,
	}}
}

test_problems if {
	messages({"problems": ["open"]}) == {`the ExternalId "arthur" has a wildcard; write the whole one, with StringEquals`}
	messages({"problems": ["account"]}) == {`the ExternalId "arthur" is the number of the account that it is for; write one that cannot be guessed`}
	messages({"problems": ["short"]}) == {`the ExternalId "arthur" is short; write six characters or more that cannot be guessed`}
}

test_others if {
	messages({}) == set()
	messages({"problems": ["any"], "effect": "Deny"}) == set()
	messages({"problems": ["any"], "effect": null}) == set()
	messages({"problems": ["short"], "operator": {"negated": true}}) == set()
	messages({"problems": ["character"]}) == set()
}

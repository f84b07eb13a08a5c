package arthurlint.rules.policy["sid-empty_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["sid-empty"] as rule

policy(statement) := testing.policy("TrustPolicy", {"Statement": [statement]}, {"statements": [{"at": ["Statement", 0]}]})

test_empty if {
	found := rule.findings with input as policy({"Sid": ""})
	found == {{
		"at": ["Statement", 0, "Sid"],
		"message": "Sid is empty; remove it, or write a name",
		"fix": {"title": "Remove Sid", "edits": [{"op": "remove", "at": ["Statement", 0, "Sid"]}]},
	}}
}

test_others if {
	every statement in [{}, {"Sid": {"$unknown": "S", "class": "ref"}}, {"Sid": null}, {"Sid": " "}] {
		found := rule.findings with input as policy(statement)
		found == set()
	}
	named := rule.findings with input as testing.policy("TrustPolicy", {"Statement": [{"Sid": "x"}]}, {"statements": [{"at": ["Statement", 0], "sid": "x"}]})
	named == set()
}

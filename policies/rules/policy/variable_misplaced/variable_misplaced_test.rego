package arthurlint.rules.policy["variable-misplaced_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["variable-misplaced"] as rule

variable(element, at) := {"at": at, "text": "${aws:username}", "form": "key", "element": element}

policy(row) := testing.policy("ResourcePolicy", {}, {"variables": [row]})

test_principal if {
	at := ["Statement", 0, "Principal", "AWS"]
	found := rule.findings with input as policy(variable("Principal", at))
	found == {{
		"at": at,
		"part": "${aws:username}",
		"message": `Principal takes no policy variables; write what "${aws:username}" stands for`,
	}}
}

test_key if {
	at := ["Statement", 0, "Condition", "StringEquals", "aws:ResourceTag/${aws:username}"]
	found := rule.findings with input as policy(object.union(variable("Condition", at), {"in_key": true}))
	found == {{
		"at": at,
		"on": "key",
		"message": `Condition takes no policy variables in its keys; write what "${aws:username}" stands for`,
	}}
}

test_places_of_variables if {
	every element in ["Resource", "NotResource", "Condition", "Sid", "Id", "Effect", "Version"] {
		found := rule.findings with input as policy(variable(element, ["Statement", 0, element]))
		found == set()
	}
	none := rule.findings with input as testing.policy("ResourcePolicy", {}, {})
	none == set()
}

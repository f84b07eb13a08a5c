package arthurlint.rules.iam["service-full-access-elsewhere_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["service-full-access-elsewhere"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

row := {
	"at": ["Statement", 0, "Action"], "text": "sqs:*", "form": "service", "service": "sqs", "statement": ["Statement", 0], "effect": "Allow",
	"conditions": "none", "everywhere": true, "everywhere_at": ["Statement", 0, "Resource"],
}

unknown := {"$unknown": "var.x", "class": "ref"}

test_everything_of_the_service if {
	found := rule.findings with input as policy({"broad_actions": [row]})
	found == {{
		"at": ["Statement", 0, "Action"],
		"message": `"sqs:*" on "*" allows every action of "sqs" on every resource; list the actions that are used, and name their resources`,
		"related": [{"at": ["Statement", 0, "Resource"], "message": "every resource"}],
	}}
}

test_others if {
	every other in [
		{"effect": "Deny"},
		{"everywhere": false},
		{"conditions": "some", "keys": ["aws:resourceaccount"]},
		{"conditions": "unknown"},
		{"form": "all"},
		{"service": "iam"},
	] {
		found := rule.findings with input as policy({"broad_actions": [object.union(row, other)]})
		found == set()
	}
}

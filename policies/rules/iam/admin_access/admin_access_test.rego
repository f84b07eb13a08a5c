package arthurlint.rules.iam["admin-access_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["admin-access"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

row := {
	"at": ["Statement", 0, "Action"], "text": "*", "form": "all", "statement": ["Statement", 0], "effect": "Allow",
	"conditions": "none", "everywhere": true, "everywhere_at": ["Statement", 0, "Resource"],
}

unknown := {"$unknown": "var.x", "class": "ref"}

test_everything if {
	found := rule.findings with input as policy({"broad_actions": [row]})
	found == {{
		"at": ["Statement", 0, "Action"],
		"message": `"*" on "*" allows every action on every resource; list the actions that are used, and name their resources`,
		"related": [{"at": ["Statement", 0, "Resource"], "message": "every resource"}],
	}}
}

test_others if {
	every other in [
		{"effect": "Deny"},
		{"effect": ""},
		{"everywhere": false},
		{"conditions": "some", "keys": ["aws:multifactorauthpresent"]},
		{"conditions": "unknown"},
		{"form": "service", "service": "iam"},
	] {
		found := rule.findings with input as policy({"broad_actions": [object.union(row, other)]})
		found == set()
	}
}

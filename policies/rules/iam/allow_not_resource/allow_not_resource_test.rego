package arthurlint.rules.iam["allow-not-resource_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["allow-not-resource"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

row := {
	"at": ["Statement", 0], "effect": "Allow", "elements": ["Effect", "Action", "NotResource"], "conditions": "none",
}

grant(action) := {
	"action": action, "at": ["Statement", 0, "X"], "text": "x", "form": "complement", "statement": ["Statement", 0],
	"effect": "Allow", "conditions": "none",
}

test_allow if {
	found := rule.findings with input as policy({"statements": [row]})
	found == {{
		"at": ["Statement", 0, "NotResource"],
		"on": "key",
		"message": "NotResource with Allow stands for every resource but these; name the resources to allow in Resource",
	}}
}

test_passing_roles if {
	found := rule.findings with input as policy({"statements": [row], "grants": [grant("iam:PassRole"), grant("iam:CreateServiceLinkedRole"), grant("s3:GetObject")]})
	{f.message | some f in found} == {`NotResource with Allow stands for every resource but these, and lets in "iam:CreateServiceLinkedRole" and "iam:PassRole"; name the resources to allow in Resource`}
}

test_others if {
	every other in [
		{"effect": "Deny"},
		{"elements": ["Effect", "Action", "Resource"]},
		{"elements": ["NotAction", "NotResource"]},
	] {
		found := rule.findings with input as policy({"statements": [object.union(row, other)]})
		found == set()
	}
}

test_unknown_effect if {
	found := rule.findings with input as policy({"statements": [object.remove(row, ["effect"])]})
	found == set()
}

package arthurlint.rules.iam["service-wildcard_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["service-wildcard"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

row := {
	"at": ["Statement", 0, "Action"], "text": "sq*:SendMessage", "element": "Action", "effect": "Allow", "form": "service-wildcard",
	"service": "sq*", "name": "SendMessage", "data": "2026-09-26",
}

resource := {
	"at": ["Statement", 0, "Resource"], "text": "arn:aws:*:eu-west-1:210987654321:arthur", "element": "Resource",
	"effect": "Allow", "problem": "service-wildcard", "part": "*", "service": "*",
}

test_action if {
	found := rule.findings with input as policy({"unknown_actions": [row]})
	found == {{"at": ["Statement", 0, "Action"], "message": `"sq*:SendMessage" has a wildcard in the service "sq*"; name the service`}}
}

test_resource if {
	found := rule.findings with input as policy({"arns": [resource]})
	found == {{"at": ["Statement", 0, "Resource"], "message": `"arn:aws:*:eu-west-1:210987654321:arthur" has a wildcard in the service "*"; name the service`}}
}

test_others if {
	every facts in [
		{"unknown_actions": [object.union(row, {"service": "zocalo", "form": "service"})]},
		{"unknown_actions": [object.union(row, {"service": "sqs", "name": "Sent*", "form": "pattern"})]},
		{"arns": [object.union(resource, {"problem": "type-wildcard"})]},
		{},
	] {
		found := rule.findings with input as policy(facts)
		found == set()
	}
}

package arthurlint.rules.ses["resource-wildcard_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.ses["resource-wildcard"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

grant(action, resources) := {
	"action": action,
	"at": ["Statement", 0, "Action", 0],
	"text": action,
	"form": "literal",
	"statement": ["Statement", 0],
	"effect": "Allow",
	"conditions": "none",
	"resources": resources,
	"resources_known": true,
}

identity := {"at": ["Statement", 0, "Resource"], "text": "arn:aws:ses:eu-west-1:210987654321:identity/mail.acme.io", "reach": "named", "types": ["identity"]}

everything := {"at": ["Statement", 0, "Resource"], "text": "*", "reach": "everything", "types": ["identity"]}

test_guide_sample if {
	facts := {"grants": [object.union(grant(action, [everything]), {"everywhere": true}) |
		some action in [
			"ses:SendTemplatedEmail", "ses:SendEmail", "ses:SendCustomVerificationEmail",
			"ses:SendBulkTemplatedEmail", "ses:SendBulkEmail", "ses:SendBounce",
		]
	]}
	found(facts) == {{
		"at": ["Statement", 0, "Resource"],
		"message": `"ses:SendBounce", "ses:SendBulkEmail", "ses:SendBulkTemplatedEmail" and 3 more are allowed as every identity by "*"; name the identities, configuration sets and templates`,
	}}
}

test_every_arn if {
	every text in ["arn:aws:ses:*:*:*", "arn:aws:ses:*:*:identity/*"] {
		resource := object.union(everything, {"text": text, "reach": "type"})
		{f.at | some f in found({"grants": [grant("ses:SendEmail", [resource])]})} == {["Statement", 0, "Resource"]}
	}
}

test_others if {
	found({"grants": [grant("ses:SendEmail", [identity])]}) == set()
	account := object.union(identity, {"text": "arn:aws:ses:eu-west-1:210987654321:identity/*", "reach": "type"})
	found({"grants": [grant("ses:SendEmail", [account])]}) == set()
	found({"grants": [grant("ses:GetSendQuota", [everything])]}) == set()
	every change in [
		{"effect": "Deny"},
		{"form": "service"},
		{"form": "all"},
		{"form": "complement"},
		{"conditions": "some", "keys": ["ses:fromaddress"]},
		{"conditions": "unknown"},
	] {
		found({"grants": [object.union_n([grant("ses:SendEmail", [everything]), {"everywhere": true}, change])]}) == set()
	}
	found({}) == set()
}

package arthurlint.rules.ses["send-raw-missing_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.ses["send-raw-missing"] as rule

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

closed(grants) := {"policy": {"closed": true}, "grants": grants}

test_send_email_alone if {
	found(closed([grant("ses:SendEmail", [identity])])) == {{
		"at": ["Statement", 0, "Action", 0],
		"message": `"ses:SendEmail" is allowed and "ses:SendRawEmail" is not; add it where mail is sent over SMTP or raw`,
	}}
}

test_others if {
	found(closed([grant("ses:SendEmail", [identity]), grant("ses:SendRawEmail", [identity])])) == set()
	found(closed([grant("ses:SendTemplatedEmail", [identity])])) == set()
	found(closed([object.union(grant("ses:SendEmail", [identity]), {"effect": "Deny"})])) == set()
	found({"policy": {}, "grants": [grant("ses:SendEmail", [identity])]}) == set()
	found({}) == set()
}

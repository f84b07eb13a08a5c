package arthurlint.rules.ses["configuration-set-missing_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.ses["configuration-set-missing"] as rule

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

test_identity_alone if {
	found(closed([grant("ses:SendRawEmail", [identity]), grant("ses:SendEmail", [identity])])) == {{
		"at": ["Statement", 0, "Resource"],
		"message": `"ses:SendEmail" and "ses:SendRawEmail" are allowed on identities, and sending is on no configuration set; add the one that the messages or the identity use`,
	}}
}

test_others if {
	set_ := object.union(identity, {"text": "arn:aws:ses:eu-west-1:210987654321:configuration-set/arthur", "types": ["configuration-set"]})
	found(closed([grant("ses:SendEmail", [identity, set_])])) == set()
	found(closed([grant("ses:SendEmail", [identity]), object.union(grant("ses:SendEmail", [set_]), {"statement": ["Statement", 1]})])) == set()
	everything := object.union(identity, {"text": "*", "reach": "everything"})
	found(closed([grant("ses:SendEmail", [everything])])) == set()
	found(closed([grant("ses:SendBounce", [identity])])) == set()
	found(closed([object.remove(grant("ses:SendEmail", [identity]), ["resources_known"])])) == set()
	found({"policy": {}, "grants": [grant("ses:SendEmail", [identity])]}) == set()
	found({}) == set()
}

package arthurlint.rules.ses["template-missing_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.ses["template-missing"] as rule

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
	found(closed([grant("ses:SendTemplatedEmail", [identity]), grant("ses:SendBulkEmail", [identity])])) == {{
		"at": ["Statement", 0, "Resource"],
		"message": `"ses:SendBulkEmail" and "ses:SendTemplatedEmail" are allowed on identities, but on no template; add one, as in "arn:aws:ses:REGION:ACCOUNT:template/NAME"`,
	}}
}

test_custom_verification if {
	{f.message | some f in found(closed([grant("ses:SendCustomVerificationEmail", [identity])]))} == {`"ses:SendCustomVerificationEmail" is allowed on identities, but on no template; add one, as in "arn:aws:ses:REGION:ACCOUNT:custom-verification-email-template/NAME"`}
}

test_others if {
	template := object.union(identity, {"text": "arn:aws:ses:eu-west-1:210987654321:template/arthur-*", "types": ["template"]})
	found(closed([grant("ses:SendTemplatedEmail", [identity, template])])) == set()
	found(closed([grant("ses:SendEmail", [identity])])) == set()
	found(closed([object.union(grant("ses:SendTemplatedEmail", [identity]), {"effect": "Deny"})])) == set()
	found({"policy": {}, "grants": [grant("ses:SendTemplatedEmail", [identity])]}) == set()
	found({}) == set()
}

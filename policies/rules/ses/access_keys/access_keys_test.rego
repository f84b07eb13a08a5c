package arthurlint.rules.ses["access-keys_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.ses["access-keys"] as rule

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

attached(attachment, grants) := result if {
	policy := testing.identity({"grants": grants})
	document := object.union(policy.document, {"attachment": attachment})
	result := rule.findings with input as object.union(policy, {"document": document})
}

test_user if {
	attached("user", [grant("ses:SendEmail", [identity])]) == {{
		"at": ["Statement", 0, "Action"],
		"on": "key",
		"message": `"ses:SendEmail" is allowed to a user; Arthur sends mail with a role (IRSA) and not with access keys, so attach this to the role`,
	}}
}

test_others if {
	attached("role", [grant("ses:SendEmail", [identity])]) == set()
	attached("managed", [grant("ses:SendEmail", [identity])]) == set()
	attached("user", [grant("ses:SendRawEmail", [identity])]) == set()
	attached("user", [object.union(grant("ses:SendEmail", [identity]), {"effect": "Deny"})]) == set()
	attached("user", [object.union(grant("ses:SendEmail", [identity]), {"form": "all"})]) == set()
	found({"grants": [grant("ses:SendEmail", [identity])]}) == set()
}

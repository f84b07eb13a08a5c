package arthurlint.lib.ses_test

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.lib.ses

facts(grants) := {"policy": {"closed": true}, "grants": grants}

grant(action, effect, resources) := {"action": action, "effect": effect, "resources": resources, "resources_known": true}

identity := {"reach": "named", "types": ["identity"]}

test_never_allows if {
	ses.never_allows("ses:SendRawEmail") with input as testing.identity(facts([grant("ses:SendEmail", "Allow", [])]))
	ses.never_allows("ses:SendRawEmail") with input as testing.identity(facts([grant("ses:SendRawEmail", "Deny", [])]))
	not ses.never_allows("ses:SendRawEmail") with input as testing.identity(facts([grant("ses:SendRawEmail", "Allow", [])]))
	not ses.never_allows("ses:SendRawEmail") with input as testing.identity(facts([{"action": "ses:SendRawEmail"}]))
	not ses.never_allows("ses:SendRawEmail") with input as testing.identity({"policy": {}})
}

test_never_reaches if {
	actions := {"ses:SendEmail"}
	ses.never_reaches(actions, "configuration-set") with input as testing.identity(facts([grant("ses:SendEmail", "Allow", [identity])]))
	ses.never_reaches(actions, "configuration-set") with input as testing.identity(facts([grant("ses:SendBounce", "Allow", [{"reach": "everything"}])]))
	every resource in [
		{"reach": "everything"},
		{"reach": "unknown"},
		{"reach": "named", "types": ["identity", "configuration-set"]},
	] {
		not ses.never_reaches(actions, "configuration-set") with input as testing.identity(facts([grant("ses:SendEmail", "Allow", [identity, resource])]))
	}
	not ses.never_reaches(actions, "configuration-set") with input as testing.identity({"policy": {}, "grants": []})
	unknown := object.remove(grant("ses:SendEmail", "Allow", [identity]), ["resources_known"])
	not ses.never_reaches(actions, "configuration-set") with input as testing.identity(facts([unknown]))
	inverse := object.union(grant("ses:SendEmail", "Allow", []), {"not_resource": true})
	not ses.never_reaches(actions, "configuration-set") with input as testing.identity(facts([inverse]))
}

test_on_identities if {
	ses.on_identities(grant("ses:SendEmail", "Allow", [identity]))
	not ses.on_identities(grant("ses:SendEmail", "Allow", [{"reach": "named", "types": ["template"]}]))
}

test_everything if {
	ses.everything({"reach": "everything", "text": "*"})
	ses.everything({"reach": "type", "text": "arn:aws:ses:*:*:identity/*"})
	not ses.everything({"reach": "type", "text": "arn:aws:ses:eu-west-1:210987654321:identity/*"})
	not ses.everything({"reach": "named", "text": "arn:aws:ses:eu-west-1:210987654321:identity/acme.io"})
}

package arthurlint.rules.iam["arn-type-wildcard_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["arn-type-wildcard"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

row := {
	"at": ["Statement", 0, "Resource"], "element": "Resource", "statement": ["Statement", 0], "effect": "Allow",
	"text": "arn:aws:iam::210987654321:r*/arthur-mailer", "problem": "type-wildcard", "part": "r*", "service": "iam",
}

test_wildcard if {
	found := rule.findings with input as policy({"arns": [row]})
	found == {{
		"at": ["Statement", 0, "Resource"],
		"message": `"arn:aws:iam::210987654321:r*/arthur-mailer" has a wildcard in the type of resource, "r*"; name the type`,
	}}
}

test_others if {
	every other in [{"effect": "Deny"}, {"problem": "type"}, {"problem": "service-wildcard"}] {
		found := rule.findings with input as policy({"arns": [object.union(row, other)]})
		found == set()
	}
}

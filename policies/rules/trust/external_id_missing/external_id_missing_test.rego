package arthurlint.rules.trust["external-id-missing_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["external-id-missing"] as rule

found(fields) := result if {
	row := object.union(testing.principal("AWS", "root", "arn:aws:iam::876543210987:root"), {"other_account": true, "unlimited": true, "external_id": "none"})
	facts := {"principals": [testing.changed(row, fields)], "assumed_actions": [testing.action("sts:AssumeRole", ["aws"])]}
	result := rule.findings with input as testing.trust(facts)
}

test_other_account if {
	found({}) == {{
		"at": ["Statement", 0, "Principal", "AWS"],
		"message": `"arn:aws:iam::876543210987:root" is of another account; test sts:ExternalId if that account acts for others, too`,
	}}
	count(found({"form": "account"})) == 1
	count(found({"form": "role"})) == 1
}

test_others if {
	every fields in [
		{"other_account": null}, {"unlimited": null}, {"external_id": "required"}, {"external_id": null}, {"effect": "Deny"},
		{"form": "user"}, {"statement": ["Statement", 1]},
	] {
		found(fields) == set()
	}
}

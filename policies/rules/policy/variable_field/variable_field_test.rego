package arthurlint.rules.policy["variable-field_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["variable-field"] as rule

variable(field) := {"at": ["Statement", 0, "Resource"], "text": "${aws:PrincipalAccount}", "form": "key", "element": "Resource", "field": field}

policy(about, row) := testing.policy("IdentityPolicy", {}, {"policy": about, "variables": [row]})

current := {"version": "2012-10-17", "open_to_variables": true}

test_account if {
	found := rule.findings with input as policy(current, variable(4))
	found == {{
		"at": ["Statement", 0, "Resource"],
		"part": "${aws:PrincipalAccount}",
		"message": `"${aws:PrincipalAccount}" stands for the account of the ARN, where variables are not documented to work; write the account, or "*" and a condition`,
	}}
}

test_fields if {
	every field in [1, 2, 3] {
		found := rule.findings with input as policy(current, variable(field))
		{f.part | some f in found} == {"${aws:PrincipalAccount}"}
	}
	every field in [0, 5] {
		found := rule.findings with input as policy(current, variable(field))
		found == set()
	}
}

test_others if {
	every row in [object.union(variable(4), {"form": "unclosed"}), object.union(variable(4), {"element": "Condition"})] {
		found := rule.findings with input as policy(current, row)
		found == set()
	}
	old := rule.findings with input as policy({"no_version": true, "no_variables": true}, variable(4))
	old == set()
}

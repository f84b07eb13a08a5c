package arthurlint.rules.policy["variable-malformed_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["variable-malformed"] as rule

variable(text, form) := {"at": ["Statement", 0, "Resource"], "text": text, "form": form, "element": "Resource"}

policy(about, row) := testing.policy("IdentityPolicy", {}, {"policy": about, "variables": [row]})

current := {"version": "2012-10-17", "open_to_variables": true}

test_forms if {
	every case in [
		["${aws:username/*", "unclosed", `variable "${aws:username/*" has no closing brace; write one behind its name`],
		["${}", "empty", `"${}" names no variable; write a condition key between the braces`],
		["${aws:user name}", "space", `variable "${aws:user name}" has white space in its name; remove it`],
		["${aws:PrincipalTag/team, none}", "quote", `variable "${aws:PrincipalTag/team, none}" has a default value without single quotes; write it like ${aws:PrincipalTag/team, 'none'}`],
	] {
		found := rule.findings with input as policy(current, variable(case[0], case[1]))
		found == {{"at": ["Statement", 0, "Resource"], "part": case[0], "message": case[2]}}
	}
}

test_well_formed if {
	every row in [variable("${aws:username}", "key"), variable("${*}", "escape")] {
		found := rule.findings with input as policy(current, row)
		found == set()
	}
}

test_elsewhere if {
	row := variable("${", "unclosed")
	every other in [
		object.union(row, {"element": "Sid"}),
		object.union(row, {"element": "Action"}),
		object.union(row, {"element": "Condition", "in_key": true}),
	] {
		found := rule.findings with input as policy(current, other)
		found == set()
	}
}

test_other_versions if {
	every about in [{"version": "2008-10-17", "no_variables": true}, {"no_version": true, "no_variables": true}, {}] {
		found := rule.findings with input as policy(about, variable("${", "unclosed"))
		found == set()
	}
}

package arthurlint.rules.policy["variable-without-version_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["variable-without-version"] as rule

variable(i) := {"at": ["Statement", i, "Resource"], "text": "${aws:username}", "form": "key", "name": "aws:username", "element": "Resource"}

policy(about, variables) := testing.policy("IdentityPolicy", {}, {"policy": about, "variables": variables})

test_no_version if {
	found := rule.findings with input as policy({"no_version": true, "no_variables": true}, [variable(0), variable(2)])
	found == {{
		"at": ["Version"],
		"message": `"${aws:username}" is plain text without a "Version"; write "2012-10-17"`,
		"related": [
			{"at": ["Statement", 0, "Resource"], "message": `"${aws:username}" stands here`},
			{"at": ["Statement", 2, "Resource"], "message": `"${aws:username}" stands here`},
		],
		"fix": {"title": `Set Version to "2012-10-17"`, "edits": [{"op": "insert", "at": ["Version"], "value": "2012-10-17"}]},
	}}
}

test_old_version if {
	found := rule.findings with input as policy({"version": "2008-10-17", "no_variables": true}, [variable(0)])
	{f.message | some f in found} == {`"${aws:username}" is plain text in Version "2008-10-17"; write "2012-10-17"`}
	{f.fix.edits[0].op | some f in found} == {"set"}
}

test_other_versions if {
	every about in [
		{"version": "2012-10-17", "open_to_variables": true},
		{"version": "2020-01-01", "no_variables": true},
		{},
	] {
		found := rule.findings with input as policy(about, [variable(0)])
		found == set()
	}
}

test_no_variables if {
	about := {"no_version": true, "no_variables": true}
	every row in [
		object.union(variable(0), {"element": "Sid"}),
		object.union(variable(0), {"form": "unclosed"}),
		object.union(variable(0), {"element": "Condition", "in_key": true}),
	] {
		found := rule.findings with input as policy(about, [row])
		found == set()
	}
	none := rule.findings with input as testing.policy("IdentityPolicy", {}, {"policy": about})
	none == set()
}

test_misspelt_version if {
	facts := {
		"policy": {"no_version": true, "no_variables": true},
		"variables": [variable(0)],
		"unknown_elements": [{"at": ["version"], "name": "version", "in": "policy"}],
	}
	found := rule.findings with input as testing.policy("IdentityPolicy", {}, facts)
	found == set()
}

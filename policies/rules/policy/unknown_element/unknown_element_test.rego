package arthurlint.rules.policy["unknown-element_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["unknown-element"] as rule

policy(value, rows) := testing.policy("IdentityPolicy", value, {"unknown_elements": rows})

test_twin if {
	at := ["Statement", 0, "Actions"]
	found := rule.findings with input as policy({"Statement": [{"Actions": "s3:GetObject"}]}, [{"at": at, "name": "Actions", "in": "statement"}])
	found == {{
		"at": at,
		"on": "key",
		"message": `"Actions" is no element of a statement; write "Action"`,
		"fix": {"title": "Rename to Action", "edits": [{"op": "rename", "at": at, "value": "Action"}]},
	}}
}

test_no_fix_beside_the_element if {
	value := {"Statement": {"Effect": "Allow", "effect": "Deny"}}
	row := {"at": ["Statement", "effect"], "name": "effect", "in": "statement"}
	twice := rule.findings with input as policy(value, [row])
	{f.message | some f in twice} == {`"effect" is no element of a statement; write "Effect"`}
	{f | some f in twice; f.fix} == set()
	opened := rule.findings with input as testing.opened(policy({"Statement": {"effect": "Deny"}}, [row]), ["/Statement"])
	{f | some f in opened; f.fix} == set()
}

test_advice if {
	every case in [
		["Ressource", "statement", `"Ressource" is no element of a statement; did you mean "Resource"?`],
		["Id", "statement", `"Id" is no element of a statement; did you mean "Sid"?`],
		["Version", "statement", `"Version" is no element of a statement; it belongs to the policy`],
		["Comment", "statement", `"Comment" is no element of a statement; remove it`],
		["//", "policy", `"//" is no element of a policy; remove it`],
		["Action", "policy", `"Action" is no element of a policy; move it into a statement`],
		["statement", "policy", `"statement" is no element of a policy; write "Statement"`],
	] {
		[name, place, message] := case
		found := rule.findings with input as policy({"Statement": []}, [{"at": ["x", name], "name": name, "in": place}])
		{f.message | some f in found} == {message}
	}
}

test_left_to_others if {
	every row in [
		{"at": ["Statement", 0, "Principal", "aws"], "name": "aws", "in": "principal"},
		{"at": ["Action"], "name": "Action", "in": "policy"},
		{"at": ["Statement", 0, "Effect​"], "name": "Effect​", "in": "statement"},
	] {
		found := rule.findings with input as policy({}, [row])
		found == set()
	}
	none := rule.findings with input as testing.policy("IdentityPolicy", {}, {})
	none == set()
}

test_characters_of_resource_policies if {
	found := rule.findings with input as testing.policy("ResourcePolicy", {}, {"unknown_elements": [{"at": ["Statement", 0, "Effect​"], "name": "Effect​", "in": "statement"}]})
	{f.message | some f in found} == {`"Effect\u200b" is no element of a statement; did you mean "Effect"?`}
}

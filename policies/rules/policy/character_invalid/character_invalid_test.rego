package arthurlint.rules.policy["character-invalid_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["character-invalid"] as rule

policy(row) := testing.policy("IdentityPolicy", {}, {"characters": [row]})

dash := {
	"at": ["Statement", 0, "Resource"],
	"text": "–",
	"code": "U+2013",
	"name": "a dash",
	"plain": "-",
	"fixed": "arn:aws:s3:::acme-models",
}

test_dash if {
	found := rule.findings with input as policy(dash)
	found == {{
		"at": ["Statement", 0, "Resource"],
		"part": "–",
		"message": `"–" (U+2013, a dash) may not stand in a policy; write "-"`,
		"fix": {
			"title": `Set to "arn:aws:s3:::acme-models"`,
			"edits": [{"op": "set", "at": ["Statement", 0, "Resource"], "value": "arn:aws:s3:::acme-models"}],
		},
	}}
}

test_zero_width if {
	row := {"at": ["Statement", 0, "Effect"], "text": "​", "code": "U+200B", "name": "a zero-width blank", "fixed": "Allow"}
	found := rule.findings with input as policy(row)
	{f.message | some f in found} == {`"\u200b" (U+200B, a zero-width blank) may not stand in a policy; remove it`}
}

test_no_plain_twin if {
	row := {"at": ["Statement", 0, "Resource"], "text": "日", "code": "U+65E5"}
	found := rule.findings with input as policy(row)
	found == {{
		"at": ["Statement", 0, "Resource"],
		"part": "日",
		"message": `"日" (U+65E5) may not stand in a policy; write characters up to U+00FF`,
	}}
}

test_key if {
	row := object.union(dash, {"at": ["Statement", 0, "Effect​"], "in_key": true, "fixed": "Effect"})
	found := rule.findings with input as testing.policy("IdentityPolicy", {"Statement": [{"Effect​": "Allow"}]}, {"characters": [row]})
	{f.on | some f in found} == {"key"}
	{f.fix.edits[0].op | some f in found} == {"rename"}
	twice := rule.findings with input as testing.policy("IdentityPolicy", {"Statement": [{"Effect​": "Allow", "Effect": "Allow"}]}, {"characters": [row]})
	{f.on | some f in twice} == {"key"}
	{f | some f in twice; f.fix} == set()
}

test_left_to_others if {
	sid := rule.findings with input as policy(object.union(dash, {"at": ["Statement", 0, "Sid"]}))
	sid == set()
	none := rule.findings with input as testing.policy("IdentityPolicy", {}, {})
	none == set()
}

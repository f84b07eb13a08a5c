package arthurlint.rules.policy["effect-invalid_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["effect-invalid"] as rule

policy(effect) := testing.policy("IdentityPolicy", {"Statement": [{"Effect": effect}]}, {"statements": [{"at": ["Statement", 0], "elements": ["Effect"]}]})

test_case if {
	found := rule.findings with input as policy("allow")
	found == {{
		"at": ["Statement", 0, "Effect"],
		"message": `Effect is "allow"; write "Allow"`,
		"fix": {"title": `Set to "Allow"`, "edits": [{"op": "set", "at": ["Statement", 0, "Effect"], "value": "Allow"}]},
	}}
	blank := rule.findings with input as policy(" DENY ")
	{f.fix.edits[0].value | some f in blank} == {"Deny"}
}

test_other_texts if {
	every effect, message in {
		"Alow": `Effect is "Alow"; did you mean "Allow"?`,
		"Permit": `Effect is "Permit"; write "Allow" or "Deny"`,
		"": `Effect is ""; write "Allow" or "Deny"`,
	} {
		found := rule.findings with input as policy(effect)
		{f.message | some f in found} == {message}
		{f | some f in found; f.fix} == set()
	}
}

test_exact if {
	every effect in ["Allow", "Deny"] {
		found := rule.findings with input as policy(effect)
		found == set()
	}
}

test_unknown_or_no_string if {
	every effect in [{"$unknown": "E", "class": "ref"}, {"$parts": ["Al", {"$unknown": "E", "class": "ref"}]}, true, null, ["Allow"]] {
		found := rule.findings with input as policy(effect)
		found == set()
	}
}

test_characters if {
	found := rule.findings with input as policy("Allow​")
	found == set()
}

test_absent if {
	found := rule.findings with input as testing.policy("IdentityPolicy", {"Statement": [{}]}, {"statements": [{"at": ["Statement", 0]}]})
	found == set()
}

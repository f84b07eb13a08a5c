package arthurlint.rules.policy["id-unsupported_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["id-unsupported"] as rule

test_id if {
	found := rule.findings with input as testing.policy("IdentityPolicy", {"Id": "arthur"}, {})
	found == {{
		"at": ["Id"],
		"on": "key",
		"message": "Id has no place in an identity policy; remove it",
		"fix": {"title": "Remove Id", "edits": [{"op": "remove", "at": ["Id"]}]},
	}}
}

test_unknown_value if {
	found := rule.findings with input as testing.policy("IdentityPolicy", {"Id": {"$unknown": "I", "class": "ref"}}, {})
	{f.at | some f in found} == {["Id"]}
}

test_others if {
	every value in [{}, {"id": "arthur"}, {"Version": "2012-10-17"}] {
		found := rule.findings with input as testing.policy("IdentityPolicy", value, {})
		found == set()
	}
}

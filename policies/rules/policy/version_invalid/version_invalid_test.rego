package arthurlint.rules.policy["version-invalid_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["version-invalid"] as rule

policy(version) := testing.policy("IdentityPolicy", {"Version": version}, {})

test_date_of_the_day if {
	found := rule.findings with input as policy("2024-03-01")
	found == {{
		"at": ["Version"],
		"message": `Version is "2024-03-01"; write "2012-10-17"`,
		"fix": {"title": `Set Version to "2012-10-17"`, "edits": [{"op": "set", "at": ["Version"], "value": "2012-10-17"}]},
	}}
}

test_nearly_right if {
	every version in ["2012-10-17 ", "2012-10-7", "20121017", "2012/10/17", ""] {
		found := rule.findings with input as policy(version)
		{f.at | some f in found} == {["Version"]}
	}
}

test_right_unknown_or_no_string if {
	every version in ["2012-10-17", "2008-10-17", {"$unknown": "V", "class": "ref"}, 2012, null, "2012–10–17"] {
		found := rule.findings with input as policy(version)
		found == set()
	}
	absent := rule.findings with input as testing.policy("IdentityPolicy", {}, {})
	absent == set()
}

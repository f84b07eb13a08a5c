package arthurlint.rules.policy["exclusive-elements_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["exclusive-elements"] as rule

policy(kind, element) := testing.policy(kind, {}, {"exclusive_elements": [{"at": ["Statement", 0], "element": element, "other": concat("", ["Not", element])}]})

test_pair if {
	found := rule.findings with input as policy("IdentityPolicy", "Action")
	found == {{
		"at": ["Statement", 0, "NotAction"],
		"on": "key",
		"message": `"Action" and "NotAction" exclude each other; keep one`,
		"related": [{"at": ["Statement", 0, "Action"], "message": `"Action" stands here`}],
	}}
}

test_by_kind if {
	every kind, elements in {
		"IdentityPolicy": {"Action", "Resource"},
		"TrustPolicy": {"Action"},
		"ResourcePolicy": {"Action", "Resource", "Principal"},
		"Policy": {"Action", "Resource", "Principal"},
	} {
		every element in ["Action", "Resource", "Principal"] {
			found := rule.findings with input as policy(kind, element)
			{element | some _ in found} == elements & {element}
		}
	}
}

test_none if {
	found := rule.findings with input as testing.policy("IdentityPolicy", {}, {})
	found == set()
}

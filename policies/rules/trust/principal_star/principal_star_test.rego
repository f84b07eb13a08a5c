package arthurlint.rules.trust["principal-star_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["principal-star"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.trust(facts)
}

row(fields) := testing.changed(testing.principal("", "everyone", "*"), object.union({"at": ["Statement", 0, "Principal"], "under": null}, fields))

test_allow if {
	found({"principals": [row({})]}) == {{
		"at": ["Statement", 0, "Principal"],
		"message": `a trust policy has no principal "*"; write who may assume the role, such as {"AWS": "arn:aws:iam::<account>:root"}`,
	}}
}

test_deny if {
	found({"principals": [row({"effect": "Deny"})]}) == {{
		"at": ["Statement", 0, "Principal"],
		"message": `a trust policy has no principal "*"; write {"AWS": "*"}`,
		"fix": {"title": `Write {"AWS": "*"}`, "edits": [{"op": "set", "at": ["Statement", 0, "Principal"], "value": {"AWS": "*"}}]},
	}}
}

test_others if {
	found({"principals": [testing.principal("AWS", "everyone", "*")]}) == set()
	found({"principals": [row({"element": "NotPrincipal"})]}) == set()
}

package arthurlint.rules.policy["principal-unsupported_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["principal-unsupported"] as rule

policy(elements) := testing.policy("IdentityPolicy", {}, {"statements": [{"at": ["Statement", 0], "elements": elements}]})

test_principal if {
	found := rule.findings with input as policy(["Effect", "Principal", "Action"])
	found == {{
		"at": ["Statement", 0, "Principal"],
		"on": "key",
		"message": "Principal has no place in an identity policy; remove it",
	}}
}

test_opposite if {
	found := rule.findings with input as policy(["NotPrincipal"])
	{f.at | some f in found} == {["Statement", 0, "NotPrincipal"]}
}

test_none if {
	found := rule.findings with input as policy(["Sid", "Effect", "Action", "Resource", "Condition"])
	found == set()
	bare := rule.findings with input as testing.policy("IdentityPolicy", {}, {"statements": [{"at": ["Statement", 0]}]})
	bare == set()
}

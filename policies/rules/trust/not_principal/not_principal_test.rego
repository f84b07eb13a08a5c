package arthurlint.rules.trust["not-principal_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["not-principal"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.trust(facts)
}

test_any_effect if {
	every effect in ["Allow", "Deny"] {
		found({"statements": [{"at": ["Statement", 1], "effect": effect, "elements": ["Effect", "NotPrincipal", "Action"]}]}) == {{
			"at": ["Statement", 1, "NotPrincipal"],
			"on": "key",
			"message": "NotPrincipal has no place in a trust policy; name who may assume the role in Principal",
		}}
	}
}

test_others if {
	found({"statements": [{"at": ["Statement", 0], "elements": ["Effect", "Principal", "Action"]}]}) == set()
}

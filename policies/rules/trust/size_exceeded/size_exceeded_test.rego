package arthurlint.rules.trust["size-exceeded_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["size-exceeded"] as rule

found(size) := result if {
	result := rule.findings with input as testing.trust({"policy": {"size": size}})
}

test_over_any_quota if {
	found(4097) == {{
		"at": [],
		"message": "trust policy has 4097 characters other than white space, and no quota is above 4096; make a second role",
	}}
}

test_others if found(4096) == set()

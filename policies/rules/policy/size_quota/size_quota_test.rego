package arthurlint.rules.policy["size-quota_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["size-quota"] as rule

policy(size) := testing.policy("IdentityPolicy", {}, {"policy": {"size": size}})

test_over if {
	found := rule.findings with input as policy(6145)
	found == {{
		"at": [],
		"message": "policy has 6145 characters other than white space, which is over the quotas of a managed policy (6144), a user's inline policies (2048), a group's inline policies (5120); split it",
	}}
}

test_over_all if {
	found := rule.findings with input as policy(10241)
	{f | some f in found; contains(f.message, "a role's inline policies (10240)")} == found
	found[_].at == []
}

test_within if {
	every size in [0, 2049, 6144] {
		found := rule.findings with input as policy(size)
		found == set()
	}
}

test_attached if {
	every attachment in ["user", "group", "role", "managed"] {
		found := rule.findings with input as object.union(policy(20000), {"document": {"attachment": attachment}})
		found == set()
	}
}

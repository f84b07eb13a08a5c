package arthurlint.rules.trust["size-quota_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["size-quota"] as rule

found(size) := result if {
	result := rule.findings with input as testing.trust({"policy": {"size": size}})
}

test_over_the_quota if {
	found(2049) == {{
		"at": [],
		"message": "trust policy has 2049 characters other than white space, and the quota is 2048 unless it was raised; shorten it, or make a second role",
	}}
	count(found(4096)) == 1
}

test_others if {
	found(2048) == set()
	found(4097) == set()
}

test_only_where_all_is_known if {
	every more in [{"value": {"Statement": {"$unknown": "X", "class": "ref"}}}, {"open": {"/Statement": true}}, {"holes": {"/Statement": []}}] {
		result := rule.findings with input as object.union(testing.trust({"policy": {"size": 3000}}), more)
		result == set()
	}
}

package arthurlint.rules.policy["size-exceeded_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["size-exceeded"] as rule

policy(attachment, size) := object.union(
	testing.policy("IdentityPolicy", {}, {"policy": {"size": size}}),
	{"document": {"attachment": attachment}},
)

test_over if {
	every case in [
		["user", 2049, "policy has 2049 characters other than white space, and the quota of all inline policies of a user is 2048; make it a managed policy"],
		["group", 5121, "policy has 5121 characters other than white space, and the quota of all inline policies of a group is 5120; make it a managed policy"],
		["role", 10241, "policy has 10241 characters other than white space, and the quota of all inline policies of a role is 10240; split it into managed policies"],
		["managed", 6145, "policy has 6145 characters other than white space, and the quota of a managed policy is 6144; split it"],
	] {
		found := rule.findings with input as policy(case[0], case[1])
		found == {{"at": [], "message": case[2]}}
	}
}

test_within if {
	every case in [["user", 2048], ["group", 5120], ["role", 10240], ["managed", 6144], ["trust", 20000]] {
		found := rule.findings with input as policy(case[0], case[1])
		found == set()
	}
}

test_attachment_unknown if {
	found := rule.findings with input as testing.policy("IdentityPolicy", {}, {"policy": {"size": 20000}})
	found == set()
}

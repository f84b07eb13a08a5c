package arthurlint.rules.policy["sid-repeated_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["sid-repeated"] as rule

policy(sids) := testing.policy("IdentityPolicy", {}, {
	"statements": [{"at": ["Statement", i], "sid": sid} | some i, sid in sids],
	"repeated_sids": [{"at": ["Statement", 1, "Sid"], "first": ["Statement", 0, "Sid"], "sid": "Read"}],
})

test_repeated if {
	found := rule.findings with input as policy(["Read", "Read"])
	found == {{
		"at": ["Statement", 1, "Sid"],
		"message": `Sid "Read" stands more than once; write another`,
		"related": [{"at": ["Statement", 0, "Sid"], "message": `Sid "Read" stands here first`}],
		"fix": {"title": `Set Sid to "Read2"`, "edits": [{"op": "set", "at": ["Statement", 1, "Sid"], "value": "Read2"}]},
	}}
}

test_no_fix_where_the_new_name_is_taken if {
	found := rule.findings with input as policy(["Read", "Read", "Read2"])
	{f.at | some f in found} == {["Statement", 1, "Sid"]}
	{f | some f in found; f.fix} == set()
}

test_unique if {
	found := rule.findings with input as testing.policy("IdentityPolicy", {}, {"statements": [{"at": ["Statement", 0], "sid": "Read"}]})
	found == set()
}

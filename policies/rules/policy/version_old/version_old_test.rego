package arthurlint.rules.policy["version-old_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["version-old"] as rule

policy(resource, facts) := testing.policy(
	"ResourcePolicy", {"Version": "2008-10-17", "Statement": {"Resource": resource}},
	object.union({"policy": {"version": "2008-10-17", "no_variables": true}}, facts),
)

test_old if {
	found := rule.findings with input as policy("*", {})
	found == {{
		"at": ["Version"],
		"message": `Version is "2008-10-17"; write "2012-10-17"`,
		"fix": {"title": `Set Version to "2012-10-17"`, "edits": [{"op": "set", "at": ["Version"], "value": "2012-10-17"}]},
	}}
}

test_no_fix_beside_holes if {
	found := rule.findings with input as policy({"$parts": ["arn:aws:s3:::", {"$unknown": "${B}", "class": "ref"}]}, {})
	{f.at | some f in found} == {["Version"]}
	{f | some f in found; f.fix} == set()
}

test_variables if {
	row := {"at": ["Statement", "Resource"], "text": "${*}", "form": "escape", "element": "Resource"}
	found := rule.findings with input as policy("arn:aws:s3:::acme/${*}", {"variables": [row]})
	found == set()
	unknown := rule.findings with input as policy({"$unknown": "R", "class": "ref"}, {})
	unknown == set()
}

test_other_versions if {
	every about in [{"version": "2012-10-17"}, {"no_version": true}, {}] {
		found := rule.findings with input as testing.policy("ResourcePolicy", {}, {"policy": about})
		found == set()
	}
}

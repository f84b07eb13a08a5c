package arthurlint.rules.policy["version-missing_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["version-missing"] as rule

statement(resource) := {"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": resource}]}

policy(value, facts) := testing.policy("IdentityPolicy", value, object.union({"policy": {"no_version": true, "no_variables": true}}, facts))

test_missing if {
	found := rule.findings with input as policy(statement("arn:aws:s3:::acme/*"), {})
	found == {{
		"at": ["Version"],
		"message": `policy has no "Version"; write "2012-10-17"`,
		"fix": {"title": `Set Version to "2012-10-17"`, "edits": [{"op": "insert", "at": ["Version"], "value": "2012-10-17"}]},
	}}
}

test_no_fix_where_something_may_become_a_variable if {
	every resource in [{"$parts": ["arn:aws:s3:::", {"$unknown": "${BUCKET}", "class": "ref"}]}, [{"$unknown": "<bucket>", "class": "placeholder"}]] {
		found := rule.findings with input as policy(statement(resource), {})
		{f.at | some f in found} == {["Version"]}
		{f | some f in found; f.fix} == set()
	}
}

test_variables if {
	variables := {"variables": [{"at": ["Statement", 0, "Resource"], "text": "${aws:username}", "form": "key", "element": "Resource"}]}
	found := rule.findings with input as policy(statement("arn:aws:s3:::acme/${aws:username}"), variables)
	found == set()
	unknown := rule.findings with input as policy(statement({"$unknown": "R", "class": "ref"}), {})
	unknown == set()
}

test_misspelt if {
	found := rule.findings with input as policy(object.union({"version": "2012-10-17"}, statement("*")), {"unknown_elements": [{"at": ["version"], "name": "version", "in": "policy"}]})
	found == set()
}

test_there_or_hidden if {
	every about in [{"version": "2012-10-17", "open_to_variables": true}, {}] {
		found := rule.findings with input as testing.policy("IdentityPolicy", statement("*"), {"policy": about})
		found == set()
	}
}

package arthurlint.rules.trust["session-tags-unused_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["session-tags-unused"] as rule

found(fields, held) := result if {
	row := testing.changed(testing.action("sts:TagSession", ["oidc"]), object.union({"at": ["Statement", 0, "Action", 1], "tags_without_use": true}, fields))
	document := object.union(testing.trust({"assumed_actions": [row]}), {"value": {"Statement": [{"Action": held}]}})
	result := rule.findings with input as document
}

both := ["sts:AssumeRoleWithWebIdentity", "sts:TagSession"]

test_eks if {
	found({}, both) == {{
		"at": ["Statement", 0, "Action", 1],
		"message": `"sts:TagSession" has no use, as the tokens of an EKS cluster carry no session tags; remove it`,
		"fix": {"title": `Take "sts:TagSession" out`, "edits": [{"op": "remove", "at": ["Statement", 0, "Action", 1]}]},
	}}
}

test_alone if {
	{f | some f in found({"at": ["Statement", 0, "Action"]}, "sts:TagSession"); f.fix} == set()
	{f.at | some f in found({"at": ["Statement", 0, "Action"]}, "sts:TagSession")} == {["Statement", 0, "Action"]}
}

test_others if {
	found({"tags_without_use": null}, both) == set()
	found({"effect": "Deny"}, both) == set()
}

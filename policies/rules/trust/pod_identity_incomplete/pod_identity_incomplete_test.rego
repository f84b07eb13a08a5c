package arthurlint.rules.trust["pod-identity-incomplete_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["pod-identity-incomplete"] as rule

at := ["Statement", 0, "Action"]

found(held, fields, facts) := result if {
	row := object.union(
		{"at": ["Statement", 0, "Principal", "Service"], "text": "pods.eks.amazonaws.com", "statement": ["Statement", 0], "action_at": at},
		fields,
	)
	document := object.union(
		testing.trust(object.union({"pod_identities": [row]}, facts)),
		{"value": {"Statement": [{"Action": held}]}},
	)
	result := rule.findings with input as document
}

test_no_tag_session if {
	found("sts:AssumeRole", {"missing": ["sts:TagSession"], "insert": at}, {}) == {{
		"at": at,
		"message": `pods.eks.amazonaws.com needs "sts:AssumeRole" and "sts:TagSession"; add "sts:TagSession"`,
		"fix": {
			"title": `Write "sts:TagSession"`,
			"edits": [{"op": "set", "at": at, "value": ["sts:AssumeRole", "sts:TagSession"]}],
		},
	}}
}

test_in_a_list if {
	{f.fix.edits | some f in found(["sts:TagSession"], {"missing": ["sts:AssumeRole"], "insert": at}, {})} == {[{"op": "insert", "at": array.concat(at, [1]), "value": "sts:AssumeRole"}]}
}

web := {"at": array.concat(at, [1]), "text": "sts:AssumeRoleWithWebIdentity"}

useless := {"assumed_actions": [{"at": web.at, "useless": true, "effect": "Allow"}]}

test_web_identity if {
	fields := {"missing": ["sts:AssumeRole"], "foreign": [web], "insert": at}
	all := found(["sts:TagSession", "sts:AssumeRoleWithWebIdentity"], fields, useless)
	{f.message | some f in all} == {`pods.eks.amazonaws.com needs "sts:AssumeRole" and "sts:TagSession"; write "sts:AssumeRole" instead of "sts:AssumeRoleWithWebIdentity"`}
	{f.fix.edits | some f in all} == {[{"op": "set", "at": web.at, "value": "sts:AssumeRole"}]}
}

test_web_identity_as_well if {
	found(["a", "b"], {"foreign": [web]}, useless) == {{
		"at": at,
		"message": `pods.eks.amazonaws.com never calls "sts:AssumeRoleWithWebIdentity"; remove it`,
		"fix": {"title": `Take "sts:AssumeRoleWithWebIdentity" out`, "edits": [{"op": "remove", "at": web.at}]},
	}}
}

test_no_fix_where_the_actions_are_not_known if {
	all := found("sts:AssumeRole", {"missing": ["sts:TagSession"]}, {})
	{f | some f in all; f.fix} == set()
	count(all) == 1
}

test_others if {
	found("sts:AssumeRole", {}, {}) == set()
	found(["a", "b"], {"foreign": [web]}, {}) == set()
}

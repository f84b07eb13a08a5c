package arthurlint.rules.trust["resource-unsupported_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["resource-unsupported"] as rule

found(element, held) := result if {
	document := object.union(
		testing.trust({"statements": [{"at": ["Statement", 0], "elements": ["Effect", "Principal", "Action", element]}]}),
		{"value": {"Statement": [{element: held}]}},
	)
	result := rule.findings with input as document
}

test_star if {
	found("Resource", "*") == {{
		"at": ["Statement", 0, "Resource"],
		"on": "key",
		"message": "Resource has no place in a trust policy; remove it",
		"fix": {"title": "Remove Resource", "edits": [{"op": "remove", "at": ["Statement", 0, "Resource"]}]},
	}}
	{f.fix.title | some f in found("Resource", ["*"])} == {"Remove Resource"}
}

test_no_fix if {
	{f | some f in found("Resource", "arn:aws:iam::210987654321:role/x"); f.fix} == set()
	{f | some f in found("Resource", {"$unknown": "X", "class": "ref"}); f.fix} == set()
	{f.message | some f in found("NotResource", "*")} == {"NotResource has no place in a trust policy; remove it"}
	{f | some f in found("NotResource", "*"); f.fix} == set()
}

test_others if found("Condition", {}) == set()

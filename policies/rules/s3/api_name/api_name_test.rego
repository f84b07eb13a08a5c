package arthurlint.rules.s3["api-name_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.s3["api-name"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(name) := {
	"at": ["Statement", 0, "Action"],
	"text": sprintf("s3:%s", [name]),
	"element": "Action",
	"effect": "Allow",
	"form": "action",
	"service": "s3",
	"name": name,
	"data": "2026-09-26",
}

test_operation if {
	found({"unknown_actions": [row("ListObjectsV2")]}) == {{
		"at": ["Statement", 0, "Action"],
		"message": `"s3:ListObjectsV2" is an API operation and no action; write "s3:ListBucket"`,
		"fix": {
			"title": `Write "s3:ListBucket"`,
			"edits": [{"op": "set", "at": ["Statement", 0, "Action"], "value": "s3:ListBucket"}],
		},
	}}
}

test_case_of_letters_does_not_count if {
	{f.fix.edits[0].value | some f in found({"unknown_actions": [row("headobject")]})} == {"s3:GetObject"}
}

test_two_actions_have_no_fix if {
	found({"unknown_actions": [row("CopyObject")]}) == {{
		"at": ["Statement", 0, "Action"],
		"message": `"s3:CopyObject" is an API operation and no action; write "s3:GetObject" and "s3:PutObject"`,
	}}
}

test_others if {
	found({"unknown_actions": [row("GetObjct")]}) == set()
	found({"unknown_actions": [object.union(row("ListObjects"), {"service": "s3express", "text": "s3express:ListObjects"})]}) == set()
	found({"unknown_actions": [object.union(row("ListObjects"), {"form": "pattern"})]}) == set()
	found({}) == set()
}

package arthurlint.rules.iam["action-unknown_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["action-unknown"] as rule

policy(rows) := object.union(testing.document("IdentityPolicy", {}), {"facts": {"unknown_actions": rows}})

row := {
	"at": ["Statement", 0, "Action", 1], "text": "s3:GetObjcet", "element": "Action", "effect": "Allow", "form": "action",
	"service": "s3", "name": "GetObjcet", "near": [{"name": "s3:GetObject", "distance": 1}], "data": "2026-09-26",
}

test_one_letter_away if {
	found := rule.findings with input as policy([row])
	found == {{
		"at": ["Statement", 0, "Action", 1],
		"message": `"s3:GetObjcet" is no action in AWS's data of 2026-09-26; did you mean "s3:GetObject"?`,
		"fix": {"title": `Write "s3:GetObject"`, "edits": [{"op": "set", "at": ["Statement", 0, "Action", 1], "value": "s3:GetObject"}]},
	}}
}

test_nothing_like_it if {
	found := rule.findings with input as policy([object.union(object.remove(row, ["near"]), {"text": "ec2:Frobnicate", "service": "ec2", "name": "Frobnicate"})])
	{f.message | some f in found} == {`"ec2:Frobnicate" is no action in AWS's data of 2026-09-26`}
	{f.fix | some f in found} == set()
}

test_denied_and_excepted_ones_too if {
	every other in [{"effect": "Deny"}, {"element": "NotAction", "at": ["Statement", 0, "NotAction"]}] {
		found := rule.findings with input as policy([object.union(row, other)])
		{f.message | some f in found} == {`"s3:GetObjcet" is no action in AWS's data of 2026-09-26; did you mean "s3:GetObject"?`}
	}
}

test_not_ours if {
	every other in [
		{"service": "sqs"},
		{"form": "pattern"},
		{"form": "blank"},
		{"form": "service"},
		{"text": "s3:ListObjectsV2", "name": "ListObjectsV2"},
		{"text": "s3:headobject", "name": "headobject"},
		{"text": "kms:ReEncrypt", "service": "kms", "name": "ReEncrypt"},
	] {
		found := rule.findings with input as policy([object.union(row, other)])
		found == set()
	}
}

test_no_rows if {
	found := rule.findings with input as testing.document("IdentityPolicy", {})
	found == set()
}

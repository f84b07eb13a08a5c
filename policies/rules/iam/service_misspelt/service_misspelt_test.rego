package arthurlint.rules.iam["service-misspelt_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["service-misspelt"] as rule

policy(rows) := object.union(testing.document("IdentityPolicy", {}), {"facts": {"unknown_actions": rows}})

row := {
	"at": ["Statement", 0, "Action"], "text": "dyanmodb:GetItem", "element": "Action", "effect": "Allow", "form": "service",
	"service": "dyanmodb", "name": "GetItem", "near": [{"name": "dynamodb", "distance": 1, "action_known": true}], "data": "2026-09-26",
}

test_swapped_letters if {
	found := rule.findings with input as policy([row])
	found == {{
		"at": ["Statement", 0, "Action"],
		"message": `"dyanmodb" is no service; write "dynamodb:GetItem"`,
		"fix": {"title": `Write "dynamodb:GetItem"`, "edits": [{"op": "set", "at": ["Statement", 0, "Action"], "value": "dynamodb:GetItem"}]},
	}}
}

test_several if {
	near := [{"name": "sns", "distance": 1, "action_known": true}, {"name": "sqs", "distance": 1, "action_known": true}]
	found := rule.findings with input as policy([object.union(row, {"text": "sxs:AddPermission", "service": "sxs", "name": "AddPermission", "near": near})])
	{f.message | some f in found} == {`"sxs" is no service; write "sns:AddPermission" or "sqs:AddPermission"`}
	{f.fix | some f in found} == set()
}

test_not_ours if {
	every other in [
		{"near": [{"name": "dynamodb", "distance": 1}]},
		{"near": [{"name": "dynamodb", "distance": 3, "action_known": true}]},
		{"near": []},
		{"name": "*"},
		{"name": "TagResource"},
		{"service": "dyanmo*"},
		{"form": "action"},
		{"form": "service-wildcard"},
	] {
		found := rule.findings with input as policy([object.union(row, other)])
		found == set()
	}
}

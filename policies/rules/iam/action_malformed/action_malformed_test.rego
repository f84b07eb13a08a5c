package arthurlint.rules.iam["action-malformed_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["action-malformed"] as rule

policy(rows) := object.union(testing.document("IdentityPolicy", {}), {"facts": {"unknown_actions": rows}})

row := {
	"at": ["Statement", 0, "Action", 0], "text": "GetObject", "element": "Action", "effect": "Allow", "form": "no-service",
	"near": [{"name": "s3:GetObject", "distance": 3}], "data": "2026-09-26",
}

test_no_service if {
	found := rule.findings with input as policy([row])
	found == {{"at": ["Statement", 0, "Action", 0], "message": `"GetObject" names no service; write service:action; did you mean "s3:GetObject"?`}}
}

test_character if {
	found := rule.findings with input as policy([object.union(object.remove(row, ["near"]), {"text": "s3:Get/Object", "form": "character"})])
	{f.message | some f in found} == {`"s3:Get/Object" has a character that no action has; write service:action`}
}

test_white_space if {
	found := rule.findings with input as policy([object.union(row, {"text": "s3:GetObject ", "form": "blank"})])
	found == {{
		"at": ["Statement", 0, "Action", 0],
		"message": `"s3:GetObject " has white space around it; write "s3:GetObject"`,
		"fix": {"title": `Write "s3:GetObject"`, "edits": [{"op": "set", "at": ["Statement", 0, "Action", 0], "value": "s3:GetObject"}]},
	}}
}

test_white_space_inside if {
	found := rule.findings with input as policy([object.union(row, {"text": "s3: GetObject", "form": "blank"})])
	{f.message | some f in found} == {`"s3: GetObject" has white space in it; write service:action; did you mean "s3:GetObject"?`}
	{f.fix | some f in found} == set()
}

test_what_the_rules_of_the_language_report if {
	every other in [
		{"text": "s3:${aws:username}", "form": "character"},
		{"text": "“s3:GetObject”", "form": "character"},
		{"text": "s3:GetObject​", "form": "blank"},
		{"text": "“GetObject”"},
	] {
		found := rule.findings with input as policy([object.union(row, other)])
		found == set()
	}
}

test_not_ours if {
	every form in ["action", "service", "pattern", "service-wildcard"] {
		found := rule.findings with input as policy([object.union(row, {"form": form})])
		found == set()
	}
}

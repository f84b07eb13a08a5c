package arthurlint.rules.iam["action-unrecognised_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["action-unrecognised"] as rule

policy(rows) := object.union(testing.document("IdentityPolicy", {}), {"facts": {"unknown_actions": rows}})

row := {
	"at": ["Statement", "Action"], "text": "sqs:SendMesage", "element": "Action", "effect": "Allow", "form": "action",
	"service": "sqs", "name": "SendMesage", "near": [{"name": "sqs:SendMessage", "distance": 1}], "data": "2026-09-26",
}

test_one_letter_away if {
	found := rule.findings with input as policy([row])
	found == {{
		"at": ["Statement", "Action"],
		"message": `"sqs:SendMesage" is no action in AWS's data of 2026-09-26; did you mean "sqs:SendMessage"?`,
		"fix": {"title": `Write "sqs:SendMessage"`, "edits": [{"op": "set", "at": ["Statement", "Action"], "value": "sqs:SendMessage"}]},
	}}
}

test_no_fix_where_several_are_near if {
	near := [{"name": "sqs:SendMessage", "distance": 1}, {"name": "sqs:SentMessage", "distance": 1}]
	found := rule.findings with input as policy([object.union(row, {"near": near})])
	{f.message | some f in found} == {`"sqs:SendMesage" is no action in AWS's data of 2026-09-26; did you mean "sqs:SendMessage" or "sqs:SentMessage"?`}
	{f.fix | some f in found} == set()
}

test_not_ours if {
	every other in [{"service": "ses"}, {"service": "kms"}, {"form": "pattern"}, {"form": "character"}, {"form": "service"}, {"form": "no-service"}] {
		found := rule.findings with input as policy([object.union(row, other)])
		found == set()
	}
}

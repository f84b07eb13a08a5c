package arthurlint.rules.iam["service-unknown_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["service-unknown"] as rule

policy(rows) := object.union(testing.document("IdentityPolicy", {}), {"facts": {"unknown_actions": rows}})

row := {
	"at": ["Statement", 0, "Action"], "text": "workflows:GetItem", "element": "Action", "effect": "Allow", "form": "service",
	"service": "workflows", "name": "GetItem", "data": "2026-09-26",
}

test_unknown if {
	found := rule.findings with input as policy([row])
	found == {{"at": ["Statement", 0, "Action"], "message": `"workflows" is no service in AWS's data of 2026-09-26`}}
}

test_like_another_that_lacks_the_action if {
	found := rule.findings with input as policy([object.union(row, {"text": "emr:RunJobFlow", "service": "emr", "near": [{"name": "ecr", "distance": 1}]})])
	{f.message | some f in found} == {`"emr" is no service in AWS's data of 2026-09-26; did you mean "ecr"?`}
}

test_not_ours if {
	every other in [
		{"near": [{"name": "dynamodb", "distance": 2, "action_known": true}]},
		{"service": "workf*"},
		{"service": "deepracer"},
		{"form": "action"},
		{"form": "no-service"},
	] {
		found := rule.findings with input as policy([object.union(row, other)])
		found == set()
	}
}

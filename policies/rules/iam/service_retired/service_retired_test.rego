package arthurlint.rules.iam["service-retired_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["service-retired"] as rule

policy(rows) := object.union(testing.document("IdentityPolicy", {}), {"facts": {"unknown_actions": rows}})

row := {
	"at": ["Statement", 0, "Action"], "text": "deepracer:ListModels", "element": "Action", "effect": "Allow", "form": "service",
	"service": "deepracer", "name": "ListModels", "data": "2026-09-26",
}

test_retired if {
	found := rule.findings with input as policy([row])
	found == {{"at": ["Statement", 0, "Action"], "message": `"deepracer:ListModels" is of AWS DeepRacer, a service that AWS has retired; remove it`}}
}

test_everything_of_it if {
	near := [{"name": "macie2", "distance": 1, "action_known": true}]
	found := rule.findings with input as policy([object.union(row, {"text": "macie:*", "service": "macie", "name": "*", "near": near})])
	{f.message | some f in found} == {`"macie:*" is of Amazon Macie Classic, a service that AWS has retired; remove it`}
}

test_not_ours if {
	near := [{"name": "macie2", "distance": 1, "action_known": true}]
	every other in [
		{"service": "macie", "near": near},
		{"service": "eventbridge"},
		{"form": "action"},
	] {
		found := rule.findings with input as policy([object.union(row, other)])
		found == set()
	}
}

package arthurlint.rules.iam["action-pattern-unmatched_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["action-pattern-unmatched"] as rule

policy(rows) := object.union(testing.document("IdentityPolicy", {}), {"facts": {"unknown_actions": rows}})

row := {
	"at": ["Statement", 0, "Action", 0], "text": "sqs:Sent*", "element": "Action", "effect": "Allow", "form": "pattern",
	"service": "sqs", "name": "Sent*", "near": [{"name": "sqs:SendMessage", "distance": 3}], "data": "2026-09-26",
}

test_nothing_matches if {
	found := rule.findings with input as policy([row])
	found == {{
		"at": ["Statement", 0, "Action", 0],
		"message": `"sqs:Sent*" matches no action in AWS's data of 2026-09-26; did you mean "sqs:SendMessage"?`,
	}}
}

test_api_operations if {
	found := rule.findings with input as policy([object.union(row, {"text": "s3:ListObjects*", "service": "s3", "name": "ListObjects*"})])
	{f.message | some f in found} == {`"s3:ListObjects*" matches no action in AWS's data of 2026-09-26; the API operation needs "s3:ListBucket"`}
}

test_not_ours if {
	every form in ["action", "service", "no-service", "blank", "character", "service-wildcard"] {
		found := rule.findings with input as policy([object.union(row, {"form": form})])
		found == set()
	}
}

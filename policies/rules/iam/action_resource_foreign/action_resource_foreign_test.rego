package arthurlint.rules.iam["action-resource-foreign_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["action-resource-foreign"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

row := {
	"at": ["Statement", 0, "Action"], "action": "sts:AssumeRole", "text": "sts:AssumeRole", "statement": ["Statement", 0], "effect": "Allow",
	"targets": [{"type": "role", "arn": "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"}],
	"resources": [{"at": ["Statement", 0, "Resource"], "text": "arn:aws:s3:::acme-arthur-models", "service": "s3"}],
}

test_bucket_for_role if {
	found := rule.findings with input as policy({"misplaced": [row]})
	found == {{
		"at": ["Statement", 0, "Action"],
		"message": `"sts:AssumeRole" is not allowed here: it takes resources of type "role", "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"; "arn:aws:s3:::acme-arthur-models" is of service "s3"`,
		"related": [{"at": ["Statement", 0, "Resource"], "message": "this resource"}],
	}}
}

test_every_service if {
	every action in ["s3:GetObject", "kms:Decrypt", "sqs:SendMessage"] {
		found := rule.findings with input as policy({"misplaced": [object.union(row, {"action": action})]})
		{f.at | some f in found} == {row.at}
	}
}

test_others if {
	every other in [
		{"effect": "Deny"},
		{"effect": ""},
	] {
		found := rule.findings with input as policy({"misplaced": [object.union(row, other)]})
		found == set()
	}
}

test_unknown_effect if {
	found := rule.findings with input as policy({"misplaced": [object.remove(row, ["effect"])]})
	found == set()
}

test_malformed_resources_are_reported_for_that if {
	found := rule.findings with input as policy({"misplaced": [row], "buckets": [{"at": ["Statement", 0, "Resource"], "text": "x", "problem": "slash"}]})
	found == set()
}

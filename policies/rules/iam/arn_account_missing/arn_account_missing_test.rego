package arthurlint.rules.iam["arn-account-missing_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["arn-account-missing"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

row := {
	"at": ["Statement", 0, "Resource"], "element": "Resource", "statement": ["Statement", 0], "effect": "Allow",
	"text": "arn:aws:rds:eu-west-1::db:arthur", "problem": "account-empty", "service": "rds",
}

db := {"type": "db", "arn": "arn:${Partition}:rds:${Region}:${Account}:db:${DbInstanceName}"}

test_database if {
	found := rule.findings with input as policy({"arns": [object.union(row, {"types": [db]})]})
	found == {{
		"at": ["Statement", 0, "Resource"],
		"message": `"arn:aws:rds:eu-west-1::db:arthur" has no account; ARNs of type "db" are "arn:${Partition}:rds:${Region}:${Account}:db:${DbInstanceName}"`,
	}}
}

test_everything_of_a_service if {
	found := rule.findings with input as policy({"arns": [object.union(row, {"text": "arn:aws:kms:*::*", "service": "kms", "types": [db]})]})
	{f.at | some f in found} == {row.at}
}

test_others if {
	every other in [
		{"service": "kms", "text": "arn:aws:kms:eu-west-1::key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"},
		{"service": "ssm"},
		{"service": "resource-explorer-2"},
		{"problem": "account-form"},
		{"problem": "region-empty"},
	] {
		found := rule.findings with input as policy({"arns": [object.union(row, object.union({"types": [db]}, other))]})
		found == set()
	}
}

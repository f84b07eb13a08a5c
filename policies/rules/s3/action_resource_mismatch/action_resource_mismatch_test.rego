package arthurlint.rules.s3["action-resource-mismatch_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.s3["action-resource-mismatch"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

role := {"at": ["Statement", 0, "Resource"], "text": "arn:aws:iam::210987654321:role/arthur", "service": "iam"}

row := {
	"at": ["Statement", 0, "Action"],
	"action": "s3:DescribeJob",
	"text": "s3:DescribeJob",
	"statement": ["Statement", 0],
	"effect": "Allow",
	"targets": [{"type": "job", "arn": "arn:${Partition}:s3:${Region}:${Account}:job/${JobId}"}],
	"resources": [role],
}

test_other_service if {
	found({"unmatchable": [row]}) == {{
		"at": ["Statement", 0, "Action"],
		"message": `"s3:DescribeJob" matches no resource of the statement: it takes resources of type "job", "arn:${Partition}:s3:${Region}:${Account}:job/${JobId}"; "arn:aws:iam::210987654321:role/arthur" is of service "iam"`,
		"related": [{"at": ["Statement", 0, "Resource"], "message": "this resource"}],
	}}
}

test_others if {
	bucket := {"at": ["Statement", 0, "Resource"], "text": "arn:aws:s3:::acme", "service": "s3", "types": ["bucket"]}
	found({"unmatchable": [object.union(row, {"resources": [bucket], "targets": [{"type": "object", "arn": "x"}]})]}) == set()
	found({"unmatchable": [object.union(row, {"effect": "Deny"})]}) == set()
	found({"unmatchable": [object.union(row, {"action": "sqs:SendMessage"})]}) == set()
	found({"unmatchable": [row], "arns": [{"at": role.at, "problem": "account-form"}]}) == set()
	found({}) == set()
}

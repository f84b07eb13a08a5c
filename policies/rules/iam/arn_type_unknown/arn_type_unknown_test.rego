package arthurlint.rules.iam["arn-type-unknown_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["arn-type-unknown"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

row := {
	"at": ["Statement", 0, "Resource"], "element": "Resource", "statement": ["Statement", 0], "effect": "Allow",
	"text": "arn:aws:dynamodb:eu-west-1:210987654321:tables/arthur-models", "problem": "type", "part": "tables", "service": "dynamodb",
}

table := {"type": "table", "arn": "arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}"}

test_plural if {
	found := rule.findings with input as policy({"arns": [object.union(row, {"types": [table]})]})
	found == {{
		"at": ["Statement", 0, "Resource"],
		"message": `"arn:aws:dynamodb:eu-west-1:210987654321:tables/arthur-models" is no ARN of a resource that "dynamodb" has; its ARNs are "arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}"`,
	}}
}

test_no_types if {
	found := rule.findings with input as policy({"arns": [row]})
	{f.message | some f in found} == {`"arn:aws:dynamodb:eu-west-1:210987654321:tables/arthur-models" is no ARN of a resource that "dynamodb" has`}
}

test_fix if {
	fixed := "arn:aws:dynamodb:eu-west-1:210987654321:table/arthur-models"
	found := rule.findings with input as policy({"arns": [object.union(row, {"types": [table], "fixed": fixed})]})
	{f.message | some f in found} == {`"arn:aws:dynamodb:eu-west-1:210987654321:tables/arthur-models" is no ARN of a resource that "dynamodb" has; write "arn:aws:dynamodb:eu-west-1:210987654321:table/arthur-models"`}
	{f.fix.edits[0].value | some f in found} == {fixed}
}

test_sessions_and_accounts if {
	found := rule.findings with input as policy({"arns": [object.union(row, {"service": "sts", "text": "arn:aws:sts::210987654321:assumed-role/ci/ci", "types": [table]})]})
	{f.message | some f in found} == {`"arn:aws:sts::210987654321:assumed-role/ci/ci" is no ARN of a resource that "sts" has; it is a principal, write the role or user`}
}

test_names_of_buckets if {
	found := rule.findings with input as policy({"arns": [row], "buckets": [{"at": row.at, "text": row.text, "problem": "slash"}]})
	found == set()
}

test_not_ours if {
	every problem in ["service-unknown", "type-wildcard", "account-set", "fields"] {
		found := rule.findings with input as policy({"arns": [object.union(row, {"problem": problem})]})
		found == set()
	}
}

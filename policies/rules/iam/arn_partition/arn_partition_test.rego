package arthurlint.rules.iam["arn-partition_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["arn-partition"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

row := {
	"at": ["Statement", 0, "Resource"], "element": "Resource", "statement": ["Statement", 0], "effect": "Allow",
	"text": "arn:aws-eu:sqs:eu-west-1:210987654321:arthur-ingest", "problem": "partition", "part": "aws-eu", "service": "sqs",
}

test_unknown_partition if {
	found := rule.findings with input as policy({"arns": [row]})
	found == {{
		"at": ["Statement", 0, "Resource"],
		"part": "aws-eu",
		"message": `"arn:aws-eu:sqs:eu-west-1:210987654321:arthur-ingest" has the partition "aws-eu"; write "aws", "aws-cn", "aws-us-gov" or "*"`,
	}}
}

test_empty if {
	found := rule.findings with input as policy({"arns": [object.remove(object.union(row, {"text": "arn::sqs:eu-west-1:210987654321:arthur-ingest"}), ["part"])]})
	{f.message | some f in found} == {`"arn::sqs:eu-west-1:210987654321:arthur-ingest" has the partition ""; write "aws", "aws-cn", "aws-us-gov" or "*"`}
	{f.part | some f in found} == set()
}

test_fix if {
	found := rule.findings with input as policy({"arns": [object.union(row, {"fixed": "arn:aws:sqs:eu-west-1:210987654321:arthur-ingest"})]})
	{f.fix.edits[0].value | some f in found} == {"arn:aws:sqs:eu-west-1:210987654321:arthur-ingest"}
}

test_not_ours if {
	every problem in ["prefix", "fields", "region-form", "service-case"] {
		found := rule.findings with input as policy({"arns": [object.union(row, {"problem": problem})]})
		found == set()
	}
}

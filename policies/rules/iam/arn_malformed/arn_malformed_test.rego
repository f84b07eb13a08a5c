package arthurlint.rules.iam["arn-malformed_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["arn-malformed"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

row := {
	"at": ["Statement", 0, "Resource"], "element": "Resource", "statement": ["Statement", 0], "effect": "Allow",
	"text": "arn:aws:SQS:eu-west-1:210987654321:arthur-ingest", "problem": "service-case", "part": "SQS", "service": "SQS",
}

changed(fields) := policy({"arns": [object.union(row, fields)]})

test_service_case if {
	found := rule.findings with input as changed({"fixed": "arn:aws:sqs:eu-west-1:210987654321:arthur-ingest"})
	found == {{
		"at": ["Statement", 0, "Resource"],
		"message": `"arn:aws:SQS:eu-west-1:210987654321:arthur-ingest" has the service "SQS" in capital letters; write "arn:aws:sqs:eu-west-1:210987654321:arthur-ingest"`,
		"fix": {
			"title": `Write "arn:aws:sqs:eu-west-1:210987654321:arthur-ingest"`,
			"edits": [{"op": "set", "at": ["Statement", 0, "Resource"], "value": "arn:aws:sqs:eu-west-1:210987654321:arthur-ingest"}],
		},
	}}
}

test_prefix if {
	found := rule.findings with input as changed({"problem": "prefix", "text": "acme-arthur-models"})
	{f.message | some f in found} == {`"acme-arthur-models" is no ARN; write "*" or arn:partition:service:region:account:resource`}
	{f.fix | some f in found} == set()
}

test_fields if {
	found := rule.findings with input as changed({"problem": "fields", "text": "arn:aws:sqs:arthur-ingest"})
	{f.message | some f in found} == {`"arn:aws:sqs:arthur-ingest" has fewer than the six fields of an ARN; write arn:partition:service:region:account:resource`}
}

test_white_space if {
	found := rule.findings with input as changed({"problem": "blank", "text": "arn:aws:sqs: eu-west-1:210987654321:arthur-ingest"})
	{f.message | some f in found} == {`"arn:aws:sqs: eu-west-1:210987654321:arthur-ingest" has white space in it; remove it`}
}

test_one_finding_for_white_space_before_an_arn if {
	text := " arn:aws:sqs:eu-west-1:210987654321:arthur-ingest"
	rows := [object.union(row, {"text": text, "problem": problem}) | some problem in ["prefix", "fields", "blank"]]
	found := rule.findings with input as policy({"arns": rows})
	{f.message | some f in found} == {`" arn:aws:sqs:eu-west-1:210987654321:arthur-ingest" has white space in it; remove it`}
}

test_denied_ones_too if {
	found := rule.findings with input as changed({"effect": "Deny"})
	{f.at | some f in found} == {row.at}
}

test_variables if {
	found := rule.findings with input as changed({"problem": "fields", "text": "arn:aws:s3:::${aws:username}"})
	{f.at | some f in found} == {row.at}
	others := rule.findings with input as changed({"service": "${aws:PrincipalTag/Service}"})
	others == set()
}

test_characters_are_reported_elsewhere if {
	found := rule.findings with input as changed({"problem": "prefix", "text": "“arn:aws:s3:::acme”"})
	found == set()
}

test_not_ours if {
	every problem in ["partition", "service-wildcard", "service-unknown", "region-form", "account-set", "type", "type-wildcard"] {
		found := rule.findings with input as changed({"problem": problem})
		found == set()
	}
}

package arthurlint.rules.iam["arn-region_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["arn-region"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

row := {
	"at": ["Statement", 0, "Resource"], "element": "Resource", "statement": ["Statement", 0], "effect": "Allow",
	"text": "arn:aws:sqs:europe:210987654321:arthur-ingest", "problem": "region-form", "part": "europe", "service": "sqs",
}

queue := {"type": "queue", "arn": "arn:${Partition}:sqs:${Region}:${Account}:${QueueName}"}

zone := {"type": "hostedzone", "arn": "arn:${Partition}:route53:::hostedzone/${Id}"}

filled := object.union(row, {"text": "arn:aws:route53:eu-west-1::hostedzone/Z08765432ARTHUR", "part": "eu-west-1", "problem": "region-set", "service": "route53", "types": [zone]})

test_form if {
	found := rule.findings with input as policy({"arns": [row]})
	found == {{
		"at": ["Statement", 0, "Resource"],
		"part": "europe",
		"message": `"arn:aws:sqs:europe:210987654321:arthur-ingest" has the Region "europe"; write a Region such as eu-west-1, or *`,
	}}
}

test_set if {
	fixed := "arn:aws:route53:::hostedzone/Z08765432ARTHUR"
	found := rule.findings with input as policy({"arns": [object.union(filled, {"fixed": fixed})]})
	found == {{
		"at": ["Statement", 0, "Resource"],
		"part": "eu-west-1",
		"message": `"arn:aws:route53:eu-west-1::hostedzone/Z08765432ARTHUR" has the Region "eu-west-1", and ARNs of type "hostedzone" have none; write "arn:aws:route53:::hostedzone/Z08765432ARTHUR"`,
		"fix": {
			"title": `Write "arn:aws:route53:::hostedzone/Z08765432ARTHUR"`,
			"edits": [{"op": "set", "at": ["Statement", 0, "Resource"], "value": fixed}],
		},
	}}
}

test_set_alone_where_the_form_is_wrong_too if {
	found := rule.findings with input as policy({"arns": [filled, object.union(filled, {"problem": "region-form"})]})
	{f.message | some f in found} == {`"arn:aws:route53:eu-west-1::hostedzone/Z08765432ARTHUR" has the Region "eu-west-1", and ARNs of type "hostedzone" have none; leave it empty`}
}

test_empty if {
	found := rule.findings with input as policy({"arns": [object.union(row, {"text": "arn:aws:sqs:::arthur-ingest", "problem": "region-empty", "types": [queue]})]})
	{f.message | some f in found} == {`"arn:aws:sqs:::arthur-ingest" has no Region; ARNs of type "queue" are "arn:${Partition}:sqs:${Region}:${Account}:${QueueName}"`}
}

test_buckets_have_a_rule_of_their_own if {
	found := rule.findings with input as policy({"arns": [object.union(filled, {"service": "s3"})]})
	found == set()
}

test_not_ours if {
	every problem in ["account-form", "account-set", "account-empty", "partition", "type"] {
		found := rule.findings with input as policy({"arns": [object.union(filled, {"problem": problem})]})
		found == set()
	}
}

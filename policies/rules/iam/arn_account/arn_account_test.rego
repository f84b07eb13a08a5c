package arthurlint.rules.iam["arn-account_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["arn-account"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

row := {
	"at": ["Statement", 0, "Resource"], "element": "Resource", "statement": ["Statement", 0], "effect": "Allow",
	"text": "arn:aws:sqs:eu-west-1:2109-8765-4321:arthur-ingest", "problem": "account-form", "part": "2109-8765-4321", "service": "sqs",
}

queue := {"type": "queue", "arn": "arn:${Partition}:sqs:${Region}:${Account}:${QueueName}"}

zone := {"type": "hostedzone", "arn": "arn:${Partition}:route53:::hostedzone/${Id}"}

filled := object.union(row, {"text": "arn:aws:route53::210987654321:hostedzone/Z08765432ARTHUR", "part": "210987654321", "problem": "account-set", "service": "route53", "types": [zone]})

test_form if {
	found := rule.findings with input as policy({"arns": [row]})
	found == {{
		"at": ["Statement", 0, "Resource"],
		"part": "2109-8765-4321",
		"message": `"arn:aws:sqs:eu-west-1:2109-8765-4321:arthur-ingest" has the account "2109-8765-4321"; write its twelve digits`,
	}}
}

test_set if {
	fixed := "arn:aws:route53:::hostedzone/Z08765432ARTHUR"
	found := rule.findings with input as policy({"arns": [object.union(filled, {"fixed": fixed})]})
	found == {{
		"at": ["Statement", 0, "Resource"],
		"part": "210987654321",
		"message": `"arn:aws:route53::210987654321:hostedzone/Z08765432ARTHUR" has the account "210987654321", and ARNs of type "hostedzone" have none; write "arn:aws:route53:::hostedzone/Z08765432ARTHUR"`,
		"fix": {
			"title": `Write "arn:aws:route53:::hostedzone/Z08765432ARTHUR"`,
			"edits": [{"op": "set", "at": ["Statement", 0, "Resource"], "value": fixed}],
		},
	}}
}

test_set_alone_where_the_form_is_wrong_too if {
	found := rule.findings with input as policy({"arns": [filled, object.union(filled, {"problem": "account-form"})]})
	{f.message | some f in found} == {`"arn:aws:route53::210987654321:hostedzone/Z08765432ARTHUR" has the account "210987654321", and ARNs of type "hostedzone" have none; leave it empty`}
}

test_empty if {
	found := rule.findings with input as policy({"arns": [object.union(row, {"text": "arn:aws:sqs:::arthur-ingest", "problem": "account-empty", "types": [queue]})]})
	{f.message | some f in found} == {`"arn:aws:sqs:::arthur-ingest" has no account; ARNs of type "queue" are "arn:${Partition}:sqs:${Region}:${Account}:${QueueName}"`}
}

test_buckets_have_a_rule_of_their_own if {
	found := rule.findings with input as policy({"arns": [object.union(filled, {"service": "s3"})]})
	found == set()
}

test_not_ours if {
	every problem in ["region-form", "region-set", "region-empty", "partition", "type"] {
		found := rule.findings with input as policy({"arns": [object.union(filled, {"problem": problem})]})
		found == set()
	}
}

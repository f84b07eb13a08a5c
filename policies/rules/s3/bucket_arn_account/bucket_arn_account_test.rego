package arthurlint.rules.s3["bucket-arn-account_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.s3["bucket-arn-account"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(problem, part) := {
	"at": ["Statement", 0, "Resource"],
	"text": "arn:aws:s3:eu-west-1:210987654321:acme-arthur-models/*",
	"element": "Resource",
	"effect": "Allow",
	"problem": problem,
	"part": part,
	"service": "s3",
}

test_account if {
	only := object.union(row("account-set", "210987654321"), {"text": "arn:aws:s3::210987654321:acme-arthur-models"})
	found({"arns": [only]}) == {{
		"at": ["Statement", 0, "Resource"],
		"message": `"arn:aws:s3::210987654321:acme-arthur-models" has an account, which ARNs of buckets and objects do not; write "arn:aws:s3:::acme-arthur-models"`,
		"fix": {
			"title": `Write "arn:aws:s3:::acme-arthur-models"`,
			"edits": [{"op": "set", "at": ["Statement", 0, "Resource"], "value": "arn:aws:s3:::acme-arthur-models"}],
		},
	}}
}

test_one_finding_for_both if {
	messages := {f.message | some f in found({"arns": [row("region-set", "eu-west-1"), row("account-set", "210987654321")]})}
	messages == {`"arn:aws:s3:eu-west-1:210987654321:acme-arthur-models/*" has a Region and an account, which ARNs of buckets and objects do not; write "arn:aws:s3:::acme-arthur-models/*"`}
}

test_others if {
	found({"arns": [row("partition", "aw")]}) == set()
	found({"arns": [object.union(row("region-set", "eu-west-1"), {"service": "iam"})]}) == set()
	found({}) == set()
}

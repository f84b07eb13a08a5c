package arthurlint.rules.s3["object-action-on-bucket_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.s3["object-action-on-bucket"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(action, target, resources) := {
	"at": ["Statement", 0, "Action"],
	"action": action,
	"text": action,
	"statement": ["Statement", 0],
	"effect": "Allow",
	"targets": [{"type": target, "arn": "arn:${Partition}:s3:::${BucketName}"}],
	"resources": resources,
}

resource(text, type) := {"at": ["Statement", 0, "Resource"], "text": text, "service": "s3", "types": [type]}

test_bucket_alone if {
	facts := {"unmatchable": [row("s3:GetObject", "object", [resource("arn:aws:s3:::acme", "bucket")])]}
	value := {"Statement": [{"Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme"}]}
	findings := rule.findings with input as testing.policy(value, facts)
	findings == {{
		"at": ["Statement", 0, "Resource"],
		"message": `"s3:GetObject" acts on objects, which "arn:aws:s3:::acme" is not; add "arn:aws:s3:::acme/*"`,
		"related": [{"at": ["Statement", 0, "Action"], "message": "acts on objects"}],
		"fix": {
			"title": `Write "arn:aws:s3:::acme/*"`,
			"edits": [{"op": "set", "at": ["Statement", 0, "Resource"], "value": "arn:aws:s3:::acme/*"}],
		},
	}}
}

test_one_finding_for_a_statement if {
	bucket := resource("arn:aws:s3:::acme", "bucket")
	messages := {f.message | some f in found({"unmatchable": [row("s3:PutObject", "object", [bucket]), row("s3:GetObject", "object", [bucket])]})}
	messages == {`"s3:GetObject" and "s3:PutObject" act on objects, which "arn:aws:s3:::acme" is not; add "arn:aws:s3:::acme/*"`}
}

test_several_buckets if {
	buckets := [resource("arn:aws:s3:::a-b", "bucket"), resource("arn:aws:s3:::c-d", "bucket")]
	messages := {f.message | some f in found({"unmatchable": [row("s3:GetObject", "object", buckets)]})}
	messages == {`"s3:GetObject" acts on objects, which "arn:aws:s3:::a-b" and "arn:aws:s3:::c-d" are not; add "arn:aws:s3:::a-b/*" and "arn:aws:s3:::c-d/*"`}
}

test_others if {
	bucket := resource("arn:aws:s3:::acme", "bucket")
	found({"unmatchable": [object.union(row("s3:GetObject", "object", [bucket]), {"effect": "Deny"})]}) == set()
	found({"unmatchable": [object.remove(row("s3:GetObject", "object", [bucket]), ["effect"])]}) == set()
	found({"unmatchable": [row("s3:ListBucket", "bucket", [resource("arn:aws:s3:::acme/*", "object")])]}) == set()
	found({"unmatchable": [row("s3express:GetObject", "object", [bucket])]}) == set()
	found({"unmatchable": [row("s3:GetObject", "object", [bucket])], "arns": [{"at": bucket.at, "problem": "account-set"}]}) == set()
	found({}) == set()
}

package arthurlint.rules.s3["bucket-action-on-objects_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.s3["bucket-action-on-objects"] as rule

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

test_objects_alone if {
	facts := {"unmatchable": [row("s3:ListBucket", "bucket", [resource("arn:aws:s3:::acme/*", "object")])]}
	value := {"Statement": [{"Action": "s3:ListBucket", "Resource": ["arn:aws:s3:::acme/*"]}]}
	findings := rule.findings with input as testing.policy(value, facts)
	findings == {{
		"at": ["Statement", 0, "Resource"],
		"message": `"s3:ListBucket" acts on buckets, which "arn:aws:s3:::acme/*" is not; add "arn:aws:s3:::acme"`,
		"related": [{"at": ["Statement", 0, "Action"], "message": "acts on buckets"}],
		"fix": {
			"title": `Add "arn:aws:s3:::acme"`,
			"edits": [{"op": "insert", "at": ["Statement", 0, "Resource", 1], "value": "arn:aws:s3:::acme"}],
		},
	}}
}

test_prefixes_of_one_bucket if {
	objects := [resource("arn:aws:s3:::acme/in/*", "object"), resource("arn:aws:s3:::acme/out/*", "object")]
	messages := {f.message | some f in found({"unmatchable": [row("s3:ListBucket", "bucket", objects)]})}
	messages == {`"s3:ListBucket" acts on buckets, which "arn:aws:s3:::acme/in/*" and "arn:aws:s3:::acme/out/*" are not; add "arn:aws:s3:::acme"`}
}

test_others if {
	objects := resource("arn:aws:s3:::acme/*", "object")
	found({"unmatchable": [object.union(row("s3:ListBucket", "bucket", [objects]), {"effect": "Deny"})]}) == set()
	found({"unmatchable": [row("s3:GetObject", "object", [resource("arn:aws:s3:::acme", "bucket")])]}) == set()
	found({"unmatchable": [row("s3:ListBucket", "bucket", [objects])], "buckets": [{"at": objects.at, "problem": "slash"}]}) == set()
	found({}) == set()
}

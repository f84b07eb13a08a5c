package arthurlint.rules.s3["bucket-arn-slash_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.s3["bucket-arn-slash"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row := {
	"at": ["Statement", 0, "Resource"],
	"text": "arn:aws:s3:::acme-arthur-models/",
	"element": "Resource",
	"effect": "Allow",
	"problem": "slash",
	"name": "acme-arthur-models",
	"part": "/",
}

test_slash if {
	found({"buckets": [row]}) == {{
		"at": ["Statement", 0, "Resource"],
		"message": `"arn:aws:s3:::acme-arthur-models/" ends with a slash; write "arn:aws:s3:::acme-arthur-models" for the bucket, "arn:aws:s3:::acme-arthur-models/*" for its objects`,
	}}
}

test_fixed if {
	found({"buckets": [object.union(row, {"fixed": "arn:aws:s3:::acme-arthur-models/*"})]}) == {{
		"at": ["Statement", 0, "Resource"],
		"message": `"arn:aws:s3:::acme-arthur-models/" ends with a slash; write "arn:aws:s3:::acme-arthur-models/*"`,
		"fix": {
			"title": `Write "arn:aws:s3:::acme-arthur-models/*"`,
			"edits": [{"op": "set", "at": ["Statement", 0, "Resource"], "value": "arn:aws:s3:::acme-arthur-models/*"}],
		},
	}}
}

test_others if {
	found({"buckets": [object.union(row, {"problem": "open"})]}) == set()
	found({}) == set()
}

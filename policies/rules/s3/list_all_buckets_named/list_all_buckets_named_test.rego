package arthurlint.rules.s3["list-all-buckets-named_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.s3["list-all-buckets-named"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row := {
	"at": ["Statement", 0, "Action", 1],
	"action": "s3:ListAllMyBuckets",
	"service": "s3",
	"statement": ["Statement", 0],
	"effect": "Allow",
	"resources": ["Statement", 0, "Resource"],
	"texts": ["arn:aws:s3:::acme-arthur-models"],
}

test_named if {
	found({"star_only": [row]}) == {{
		"at": ["Statement", 0, "Action", 1],
		"message": `"s3:ListAllMyBuckets" is not about one bucket, and "arn:aws:s3:::acme-arthur-models" does not match; write "*" as the resource of a statement of its own`,
		"related": [{"at": ["Statement", 0, "Resource"], "message": "the resources"}],
	}}
}

test_others if {
	found({"star_only": [object.union(row, {"texts": ["arn:aws:s3:::acme", "arn:aws:s3:::*"]})]}) == set()
	found({"star_only": [object.union(row, {"effect": "Deny"})]}) == set()
	found({"star_only": [object.union(row, {"action": "s3:ListAccessPoints"})]}) == set()
	found({}) == set()
}

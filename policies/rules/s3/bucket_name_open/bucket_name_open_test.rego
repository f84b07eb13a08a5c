package arthurlint.rules.s3["bucket-name-open_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.s3["bucket-name-open"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(text) := {
	"at": ["Statement", 0, "Resource"],
	"text": text,
	"element": "Resource",
	"statement": ["Statement", 0],
	"effect": "Allow",
	"problem": "open",
	"name": "acme-arthur*",
	"part": "*",
}

facts(bucket, statement) := {"buckets": [bucket], "statements": [object.union({"at": ["Statement", 0]}, statement)]}

unconditioned := {"conditions": "none"}

test_open if {
	found(facts(row("arn:aws:s3:::acme-arthur*"), unconditioned)) == {{
		"at": ["Statement", 0, "Resource"],
		"message": `"arn:aws:s3:::acme-arthur*" also stands for other buckets whose names begin like that; write the whole name, as in "arn:aws:s3:::acme-arthur" and "arn:aws:s3:::acme-arthur/*"`,
	}}
}

test_family if {
	{f.message | some f in found(facts(row("arn:aws:s3:::acme-*"), unconditioned))} == {`"arn:aws:s3:::acme-*" also stands for other buckets whose names begin like that; write the whole names, or test aws:ResourceAccount`}
}

test_others if {
	open := row("arn:aws:s3:::acme-arthur*")
	found(facts(open, {"conditions": "some", "keys": ["aws:resourceaccount"]})) == set()
	found(facts(open, {"conditions": "unknown"})) == set()
	found(facts(testing.changed(open, {"effect": "Deny"}), unconditioned)) == set()
	found(facts(object.remove(open, ["effect"]), unconditioned)) == set()
	found(facts(testing.changed(open, {"problem": "slash"}), unconditioned)) == set()
	found({}) == set()
}

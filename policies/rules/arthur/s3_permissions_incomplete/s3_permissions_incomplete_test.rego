package arthurlint.rules.arthur["s3-permissions-incomplete_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.lib.testing as inputs
import data.arthurlint.rules.arthur["s3-permissions-incomplete"] as rule

findings(documents) := result if {
	entries := [{"document": i, "entry": entry} |
		some i, document in documents
		some entry in aggregated(document)
	]
	result := rule.findings with input as inputs.cluster(entries)
}

aggregated(document) := result if {
	result := rule.aggregate with input as document
}

found(documents) := {[f.document, f.at] | some f in findings(documents)}

grant(action, text, reach) := {
	"action": action, "effect": "Allow", "resources_known": true, "at": ["Statement", 0, "Action"], "statement": ["Statement", 0],
	"resources": [{"at": ["Statement", 0, "Resource"], "text": text, "reach": reach}],
}

policy(grants) := testing.owned({"policy": {"closed": true}, "grants": grants}, "arthur-irsa-s3-policy.json")

trust := testing.truster(["system:serviceaccount:arthur:arthurai-arthur"])

read := [grant("s3:GetObject", "arn:aws:s3:::acme/*", "pattern"), grant("s3:ListBucket", "arn:aws:s3:::acme", "named")]

test_read_only if {
	findings([trust, policy(read)]) == {{
		"document": 1,
		"at": ["Statement"],
		"on": "key",
		"message": `Arthur's role "arthur-irsa" has "s3:GetObject" and "s3:ListBucket" in the bucket "acme" and lacks "s3:PutObject" on "arn:aws:s3:::acme/*"`,
	}}
}

test_role_by_annotation if {
	{f.document | some f in findings([testing.account("arthur", "arthurai-arthur", {}), policy(read)])} == {1}
}

test_others if {
	found([trust, policy(array.concat(read, [grant("s3:PutObject", "arn:aws:s3:::acme/*", "pattern")]))]) == set()
	found([trust, policy(array.concat(read, [grant("s3:PutObject", "*", "everything")]))]) == set()
	found([policy(read)]) == set()
	found([testing.truster(["system:serviceaccount:monitoring:loki"]), policy(read)]) == set()
	found([trust, testing.in_file(policy(read), "loki-s3-policy.json")]) == set()
	found([trust, object.union(policy(read), {"facts": {"policy": {"closed": false}}})]) == set()
}

test_not_where_parts_are_missing if {
	entries := [{"document": i, "entry": entry} | some i, document in [trust, policy(read)]; some entry in aggregated(document)]
	found := rule.findings with input as {"aggregate": entries, "cluster": {"name": "test", "complete": false, "whole": false}}
	found == set()
}

package arthurlint.rules.iam["redundant-resource_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["redundant-resource"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

row := {
	"at": ["Statement", 0, "Resource", 1], "text": "arn:aws:sqs:eu-west-1:210987654321:arthur-ingest", "what": "resource",
	"by": ["Statement", 0, "Resource", 0], "by_text": "arn:aws:sqs:eu-west-1:210987654321:arthur-*",
}

test_covered if {
	found := rule.findings with input as policy({"redundant": [row]})
	found == {{
		"at": ["Statement", 0, "Resource", 1],
		"message": `"arn:aws:sqs:eu-west-1:210987654321:arthur-ingest" is covered by "arn:aws:sqs:eu-west-1:210987654321:arthur-*"; remove it`,
		"related": [{"at": ["Statement", 0, "Resource", 0], "message": "covered by this"}],
		"fix": {"title": "Remove it", "edits": [{"op": "remove", "at": ["Statement", 0, "Resource", 1]}]},
	}}
}

test_same if {
	found := rule.findings with input as policy({"redundant": [object.union(row, {"same": true, "by_text": row.text})]})
	{f.message | some f in found} == {`"arn:aws:sqs:eu-west-1:210987654321:arthur-ingest" is there already as "arn:aws:sqs:eu-west-1:210987654321:arthur-ingest"; remove it`}
}

test_no_fix_that_would_empty_the_element if {
	found := rule.findings with input as policy({"redundant": [object.union(row, {"at": ["Statement", 0, "Resource"], "by": ["Statement", 1, "Resource"]})]})
	{f.at | some f in found} == {["Statement", 0, "Resource"]}
	{f.fix | some f in found} == set()
}

test_not_ours if {
	every what in ["action", "value", "statement"] {
		found := rule.findings with input as policy({"redundant": [object.union(row, {"what": what})]})
		found == set()
	}
}

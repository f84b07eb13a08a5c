package arthurlint.rules.iam["redundant-action_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["redundant-action"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

row := {
	"at": ["Statement", 0, "Action", 1], "text": "sqs:SendMessage", "what": "action",
	"by": ["Statement", 0, "Action", 0], "by_text": "sqs:Send*",
}

test_covered if {
	found := rule.findings with input as policy({"redundant": [row]})
	found == {{
		"at": ["Statement", 0, "Action", 1],
		"message": `"sqs:SendMessage" is covered by "sqs:Send*"; remove it`,
		"related": [{"at": ["Statement", 0, "Action", 0], "message": "covered by this"}],
		"fix": {"title": "Remove it", "edits": [{"op": "remove", "at": ["Statement", 0, "Action", 1]}]},
	}}
}

test_same if {
	found := rule.findings with input as policy({"redundant": [object.union(row, {"same": true, "by_text": row.text})]})
	{f.message | some f in found} == {`"sqs:SendMessage" is there already as "sqs:SendMessage"; remove it`}
}

test_no_fix_that_would_empty_the_element if {
	found := rule.findings with input as policy({"redundant": [object.union(row, {"at": ["Statement", 0, "Action"], "by": ["Statement", 1, "Action"]})]})
	{f.at | some f in found} == {["Statement", 0, "Action"]}
	{f.fix | some f in found} == set()
}

test_not_ours if {
	every what in ["resource", "value", "statement"] {
		found := rule.findings with input as policy({"redundant": [object.union(row, {"what": what})]})
		found == set()
	}
}

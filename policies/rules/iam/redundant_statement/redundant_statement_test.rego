package arthurlint.rules.iam["redundant-statement_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["redundant-statement"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

row := {"at": ["Statement", 1], "text": "", "what": "statement", "by": ["Statement", 0], "by_text": "", "same": true}

test_twice if {
	found := rule.findings with input as policy({"redundant": [row]})
	found == {{
		"at": ["Statement", 1],
		"message": "the statement says nothing that another one does not say; remove it",
		"related": [{"at": ["Statement", 0], "message": "this statement says it"}],
		"fix": {"title": "Remove it", "edits": [{"op": "remove", "at": ["Statement", 1]}]},
	}}
}

test_not_ours if {
	every what in ["action", "resource", "value"] {
		found := rule.findings with input as policy({"redundant": [object.union(row, {"what": what})]})
		found == set()
	}
}

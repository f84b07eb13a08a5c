package arthurlint.rules.suppression.malformed_test

import data.arthurlint.lib.testing
import data.arthurlint.rules.suppression.malformed as rule

file(suppressions) := testing.document("Suppressions", {"suppressions": suppressions})

unknown := {"$unknown": "X", "class": "ref"}

test_malformed if {
	found := rule.findings with input as file([{"state": "malformed", "error": "no rule is named"}])
	found == {{"at": ["suppressions", 0], "message": "suppression that cannot be read: no rule is named; write arthurlint:ignore RULE -- reason"}}
}

test_other_states if {
	every state in ["used", "other", unknown] {
		found := rule.findings with input as file([{"state": state, "rules": ["storageclass/x"], "rule": "storageclass/x", "until": "2025-01-31", "error": "x"}])
		found == set()
	}
}

test_none if {
	found := rule.findings with input as file([])
	found == set()
}

package arthurlint.rules.suppression.unused_test

import data.arthurlint.lib.testing
import data.arthurlint.rules.suppression.unused as rule

file(suppressions) := testing.document("Suppressions", {"suppressions": suppressions})

unknown := {"$unknown": "X", "class": "ref"}

test_unused if {
	found := rule.findings with input as file([{"state": "unused", "rule": "storageclass/a"}])
	found == {{"at": ["suppressions", 0], "message": "storageclass/a finds nothing here; remove the suppression"}}
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

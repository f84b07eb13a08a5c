package arthurlint.rules.suppression.expired_test

import data.arthurlint.lib.testing
import data.arthurlint.rules.suppression.expired as rule

file(suppressions) := testing.document("Suppressions", {"suppressions": suppressions})

unknown := {"$unknown": "X", "class": "ref"}

test_expired if {
	found := rule.findings with input as file([{"state": "expired", "rule": "storageclass/a", "until": "2025-01-31"}])
	found == {{"at": ["suppressions", 0], "message": "suppression of storageclass/a expired on 2025-01-31; remove it, or set a later day"}}
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

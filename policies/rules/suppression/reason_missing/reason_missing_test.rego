package arthurlint.rules.suppression["reason-missing_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.suppression["reason-missing"] as rule

file(suppressions) := testing.document("Suppressions", {"suppressions": suppressions})

unknown := {"$unknown": "X", "class": "ref"}

test_missing if {
	found := rule.findings with input as file([{"state": "used"}, {"state": "reason-missing", "rules": ["storageclass/a", "storageclass/b"]}])
	found == {{"at": ["suppressions", 1], "message": "suppression of storageclass/a, storageclass/b without a reason; write -- and the reason after it"}}
}

test_one_rule if {
	found := rule.findings with input as file([{"state": "reason-missing", "rule": "storageclass/a"}])
	{f.message | some f in found} == {"suppression of storageclass/a without a reason; write -- and the reason after it"}
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

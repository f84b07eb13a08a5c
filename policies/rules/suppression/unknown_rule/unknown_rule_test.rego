package arthurlint.rules.suppression["unknown-rule_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.suppression["unknown-rule"] as rule

file(suppressions) := testing.document("Suppressions", {"suppressions": suppressions})

unknown := {"$unknown": "X", "class": "ref"}

test_near if {
	found := rule.findings with input as file([{"state": "unknown-rule", "rule": "storageclass/encrypted", "near": "storageclass/encrypted-not-true"}])
	found == {{"at": ["suppressions", 0], "message": `no rule is called "storageclass/encrypted", did you mean "storageclass/encrypted-not-true"?`}}
	several := rule.findings with input as file([{"state": "unknown-rule", "rule": "a/b", "near": ["a/c", "a/d"]}])
	{f.message | some f in several} == {`no rule is called "a/b", did you mean "a/c" or "a/d"?`}
}

test_nothing_near if {
	every near in ["", [], null] {
		found := rule.findings with input as file([{"state": "unknown-rule", "rule": "a/b", "near": near}])
		{f.message | some f in found} == {`no rule is called "a/b"; write the id of one there is`}
	}
	without := rule.findings with input as file([{"state": "unknown-rule", "rule": "a/b"}])
	{f.message | some f in without} == {`no rule is called "a/b"; write the id of one there is`}
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

package arthurlint.rules.syntax["duplicate-key_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.syntax["duplicate-key"] as rule

file(problems) := testing.document("SourceFile", {"problems": problems})

test_problem if {
	found := rule.findings with input as file([
		{"code": "invalid-json", "detail": {"error": "x"}},
		{"code": "duplicate-key", "detail": {"key": "type"}},
	])
	found == {{"at": ["problems", 1], "message": `key "type" stands more than once, and only the last counts; remove the others`}}
}

test_other_problems if {
	found := rule.findings with input as file([{"code": "invalid-json", "detail": {"error": "x", "key": "x", "what": "x", "limit": "1"}}])
	found == set()
}

test_unknown_code if {
	found := rule.findings with input as file([{"code": {"$unknown": "X", "class": "ref"}, "detail": {"key": "type"}}])
	found == set()
}

test_no_problems if {
	found := rule.findings with input as file([])
	found == set()
}

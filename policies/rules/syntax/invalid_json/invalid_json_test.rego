package arthurlint.rules.syntax["invalid-json_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.syntax["invalid-json"] as rule

file(problems) := testing.document("SourceFile", {"problems": problems})

test_problem if {
	found := rule.findings with input as file([
		{"code": "invalid-yaml", "detail": {"error": "x"}},
		{"code": "invalid-json", "detail": {"error": "the text ends where a value must follow"}},
	])
	found == {{"at": ["problems", 1], "message": "not JSON: the text ends where a value must follow"}}
}

test_other_problems if {
	found := rule.findings with input as file([{"code": "invalid-yaml", "detail": {"error": "x", "key": "x", "what": "x", "limit": "1"}}])
	found == set()
}

test_unknown_code if {
	found := rule.findings with input as file([{"code": {"$unknown": "X", "class": "ref"}, "detail": {"error": "the text ends where a value must follow"}}])
	found == set()
}

test_no_problems if {
	found := rule.findings with input as file([])
	found == set()
}

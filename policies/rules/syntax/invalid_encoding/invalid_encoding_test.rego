package arthurlint.rules.syntax["invalid-encoding_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.syntax["invalid-encoding"] as rule

file(problems) := testing.document("SourceFile", {"problems": problems})

test_problem if {
	found := rule.findings with input as file([
		{"code": "invalid-json", "detail": {"error": "x"}},
		{"code": "invalid-encoding", "detail": {"error": "not valid UTF-8"}},
	])
	found == {{"at": ["problems", 1], "message": "not text: not valid UTF-8; write UTF-8"}}
}

test_other_problems if {
	found := rule.findings with input as file([{"code": "invalid-json", "detail": {"error": "x", "key": "x", "what": "x", "limit": "1"}}])
	found == set()
}

test_unknown_code if {
	found := rule.findings with input as file([{"code": {"$unknown": "X", "class": "ref"}, "detail": {"error": "not valid UTF-8"}}])
	found == set()
}

test_no_problems if {
	found := rule.findings with input as file([])
	found == set()
}

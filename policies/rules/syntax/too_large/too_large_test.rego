package arthurlint.rules.syntax["too-large_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.syntax["too-large"] as rule

file(problems) := testing.document("SourceFile", {"problems": problems})

test_problem if {
	found := rule.findings with input as file([
		{"code": "invalid-json", "detail": {"error": "x"}},
		{"code": "too-large", "detail": {"what": "nesting", "limit": "200"}},
	])
	found == {{"at": ["problems", 1], "message": "nesting above the limit of 200; split the file, or raise the limit"}}
}

test_other_problems if {
	found := rule.findings with input as file([{"code": "invalid-json", "detail": {"error": "x", "key": "x", "what": "x", "limit": "1"}}])
	found == set()
}

test_unknown_code if {
	found := rule.findings with input as file([{"code": {"$unknown": "X", "class": "ref"}, "detail": {"what": "nesting", "limit": "200"}}])
	found == set()
}

test_no_problems if {
	found := rule.findings with input as file([])
	found == set()
}

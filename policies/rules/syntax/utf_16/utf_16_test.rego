package arthurlint.rules.syntax["utf-16_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.syntax["utf-16"] as rule

file(problems) := testing.document("SourceFile", {"problems": problems})

test_problem if {
	found := rule.findings with input as file([
		{"code": "invalid-json", "detail": {"error": "x"}},
		{"code": "utf-16", "detail": {"encoding": "UTF-16LE"}},
	])
	found == {{"at": ["problems", 1], "message": "the file is in UTF-16LE; write UTF-8"}}
}

test_other_problems if {
	found := rule.findings with input as file([{"code": "invalid-json", "detail": {"error": "x", "key": "x", "what": "x", "limit": "1"}}])
	found == set()
}

test_unknown_code if {
	found := rule.findings with input as file([{"code": {"$unknown": "X", "class": "ref"}, "detail": {"encoding": "UTF-16LE"}}])
	found == set()
}

test_no_problems if {
	found := rule.findings with input as file([])
	found == set()
}

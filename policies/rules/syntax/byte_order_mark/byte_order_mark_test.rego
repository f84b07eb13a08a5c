package arthurlint.rules.syntax["byte-order-mark_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.syntax["byte-order-mark"] as rule

file(problems) := testing.document("SourceFile", {"problems": problems})

test_problem if {
	found := rule.findings with input as file([
		{"code": "invalid-yaml", "detail": {"error": "x"}},
		{"code": "byte-order-mark", "detail": {}},
	])
	found == {{"at": ["problems", 1], "message": "the file begins with a byte order mark (U+FEFF); save it as UTF-8 without one"}}
}

test_other_problems if {
	found := rule.findings with input as file([{"code": "invalid-json", "detail": {"error": "x", "key": "x", "what": "x", "limit": "1"}}])
	found == set()
}

test_unknown_code if {
	found := rule.findings with input as file([{"code": {"$unknown": "X", "class": "ref"}, "detail": {}}])
	found == set()
}

test_no_problems if {
	found := rule.findings with input as file([])
	found == set()
}

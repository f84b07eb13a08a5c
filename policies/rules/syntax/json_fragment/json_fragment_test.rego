package arthurlint.rules.syntax["json-fragment_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.syntax["json-fragment"] as rule

file(problems) := testing.document("SourceFile", {"problems": problems})

test_problem if {
	found := rule.findings with input as file([
		{"code": "invalid-yaml", "detail": {"error": "x"}},
		{"code": "json-fragment", "detail": {"error": "the braces around it are missing"}},
	])
	found == {{"at": ["problems", 1], "message": "a piece of JSON and no whole document: the braces around it are missing"}}
}

test_other_problems if {
	found := rule.findings with input as file([{"code": "invalid-json", "detail": {"error": "x", "key": "x", "what": "x", "limit": "1"}}])
	found == set()
}

test_unknown_code if {
	found := rule.findings with input as file([{"code": {"$unknown": "X", "class": "ref"}, "detail": {"error": "the braces around it are missing"}}])
	found == set()
}

test_no_problems if {
	found := rule.findings with input as file([])
	found == set()
}

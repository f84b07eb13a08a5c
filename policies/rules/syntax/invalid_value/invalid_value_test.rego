package arthurlint.rules.syntax["invalid-value_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.syntax["invalid-value"] as rule

file(problems) := testing.document("SourceFile", {"problems": problems})

test_problem if {
	found := rule.findings with input as file([
		{"code": "invalid-json", "detail": {"error": "x"}},
		{"code": "invalid-value", "detail": {"error": "cannot decode !!str `x` as a !!int"}},
	])
	found == {{"at": ["problems", 1], "message": "value that cannot be read: cannot decode !!str `x` as a !!int"}}
}

test_other_problems if {
	found := rule.findings with input as file([{"code": "invalid-json", "detail": {"error": "x", "key": "x", "what": "x", "limit": "1"}}])
	found == set()
}

test_unknown_code if {
	found := rule.findings with input as file([{"code": {"$unknown": "X", "class": "ref"}, "detail": {"error": "cannot decode !!str `x` as a !!int"}}])
	found == set()
}

test_no_problems if {
	found := rule.findings with input as file([])
	found == set()
}

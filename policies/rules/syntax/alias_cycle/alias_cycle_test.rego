package arthurlint.rules.syntax["alias-cycle_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.syntax["alias-cycle"] as rule

file(problems) := testing.document("SourceFile", {"problems": problems})

test_problem if {
	found := rule.findings with input as file([
		{"code": "invalid-json", "detail": {"error": "x"}},
		{"code": "alias-cycle", "detail": {"alias": "base"}},
	])
	found == {{"at": ["problems", 1], "message": `alias "base" stands for something that contains the alias itself; write out what is meant`}}
}

test_other_problems if {
	found := rule.findings with input as file([{"code": "invalid-json", "detail": {"error": "x", "key": "x", "what": "x", "limit": "1"}}])
	found == set()
}

test_unknown_code if {
	found := rule.findings with input as file([{"code": {"$unknown": "X", "class": "ref"}, "detail": {"alias": "base"}}])
	found == set()
}

test_no_problems if {
	found := rule.findings with input as file([])
	found == set()
}

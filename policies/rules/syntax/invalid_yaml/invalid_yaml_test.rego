package arthurlint.rules.syntax["invalid-yaml_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.syntax["invalid-yaml"] as rule

file(problems) := testing.document("SourceFile", {"problems": problems})

test_problem if {
	found := rule.findings with input as file([
		{"code": "invalid-json", "detail": {"error": "x"}},
		{"code": "invalid-yaml", "detail": {"error": "found character that cannot start any token"}},
	])
	found == {{"at": ["problems", 1], "message": "not YAML: found character that cannot start any token"}}
}

test_other_problems if {
	found := rule.findings with input as file([{"code": "invalid-json", "detail": {"error": "x", "key": "x", "what": "x", "limit": "1"}}])
	found == set()
}

test_unknown_code if {
	found := rule.findings with input as file([{"code": {"$unknown": "X", "class": "ref"}, "detail": {"error": "found character that cannot start any token"}}])
	found == set()
}

test_no_problems if {
	found := rule.findings with input as file([])
	found == set()
}

package arthurlint.lib.rows_test

import data.arthurlint.lib.rows

test_by_place if {
	a := {"at": ["Statement", 0], "action": "s3:A"}
	b := {"at": ["Statement", 1], "action": "s3:B"}
	c := {"at": ["Statement", 0], "action": "s3:C"}
	rows.by_place([a, b, c]) == {["Statement", 0]: [a, c], ["Statement", 1]: [b]}
	rows.by_place([]) == {}
}

test_by_statement if {
	a := {"statement": ["Statement", 0], "at": ["x"]}
	b := {"statement": ["Statement", 0], "at": ["y"]}
	rows.by_statement([a, b]) == {["Statement", 0]: [a, b]}
}

test_actions if rows.actions([{"action": "b"}, {"action": "a"}, {"action": "b"}]) == ["a", "b"]

test_listed if {
	rows.listed(["a"]) == `"a"`
	rows.listed(["a", "b"]) == `"a" and "b"`
	rows.listed(["a", "b", "c", "d"]) == `"a", "b", "c" and "d"`
	rows.listed(["a", "b", "c", "d", "e"]) == `"a", "b", "c" and 2 more`
}

test_plural if {
	rows.plural(["a"], "does", "do") == "does"
	rows.plural(["a", "b"], "does", "do") == "do"
}

test_paths if {
	rows.parent(["Statement", 0, "Resource", 1]) == ["Statement", 0, "Resource"]
	rows.last(["Statement", 0, "Resource", 1]) == 1
}

test_related if {
	places := rows.related([["a"], ["b"]], "here")
	places[0] == {"at": ["a"], "message": "here"}
	places[1] == {"at": ["b"], "message": "here"}
	count(rows.related([["a"], ["b"], ["c"], ["d"], ["e"]], "here")) == 4
}

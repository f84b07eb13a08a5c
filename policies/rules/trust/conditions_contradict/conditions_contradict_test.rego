package arthurlint.rules.trust["conditions-contradict_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["conditions-contradict"] as rule

pair := [
	{"at": ["Statement", 0, "Condition", "StringEquals", "k"], "text": "StringEquals"},
	{"at": ["Statement", 0, "Condition", "StringLike", "k"], "text": "StringLike"},
]

row := object.union(testing.admitted("sub", "firm"), {"kind": "nothing", "contradiction": pair})

token(reason) := testing.token({"dead": [{"at": pair[0].at, "reason": reason, "text": "k", "claim": "sub"}]})

found(row, token) := findings if {
	findings := rule.findings with input as testing.trust({"admitted": [row], "tokens": [token]})
}

test_two if {
	found(row, token("contradiction")) == {{
		"at": ["Statement", 0, "Condition", "StringLike", "k"],
		"on": "key",
		"message": sprintf(`no sub meets all of "StringEquals" and "StringLike" on "%s:sub"; put the values that are meant under one operator`, [testing.eks]),
		"related": [{"at": ["Statement", 0, "Condition", "StringEquals", "k"], "message": "excludes it"}],
	}}
}

test_three if {
	third := {"at": ["Statement", 0, "Condition", "StringNotLike", "k"], "text": "StringNotLike"}
	findings := found(testing.with_fields(row, {"contradiction": array.concat(pair, [third])}), token("contradiction"))
	{finding.at | some finding in findings} == {third.at}
	[finding.related | some finding in findings] == [[{"at": pair[0].at, "message": "excludes it"}, {"at": pair[1].at, "message": "excludes it"}]]
}

test_others if {
	found(row, token("empty")) == set()
	found(testing.with_fields(row, {"contradiction": [pair[0], {"at": ["Statement", 0, "Condition", "StringEquals", "K"], "text": "StringEquals"}]}), token("contradiction")) == set()
	found(row, token("subject")) == set()
	found(row, testing.token({})) == set()
	found(object.remove(row, ["contradiction"]), token("contradiction")) == set()
	found(object.union(row, {"kind": "these"}), token("contradiction")) == set()
	found(object.remove(row, ["granted"]), token("contradiction")) == set()
}

package arthurlint.rules.trust["subject-malformed_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["subject-malformed"] as rule

row(text, problems) := object.union(testing.subject("StringEquals", text), {"problems": problems, "reach": "none", "all_dead": true})

found(row) := findings if {
	findings := rule.findings with input as testing.trust({"subjects": [row]})
}

test_plural if {
	plural := object.union(row("system:serviceaccounts:ml:scorer", [{"code": "plural", "part": "prefix", "text": "system:serviceaccounts"}]), {"correction": "system:serviceaccount:ml:scorer"})
	found(plural) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", sprintf("%s:sub", [testing.eks])],
		"message": `"system:serviceaccounts:ml:scorer" is the subject of no service account: the word is "serviceaccount"; write "system:serviceaccount:ml:scorer"`,
		"fix": {
			"title": `Write "system:serviceaccount:ml:scorer"`,
			"edits": [{"op": "set", "at": ["Statement", 0, "Condition", "StringEquals", sprintf("%s:sub", [testing.eks])], "value": "system:serviceaccount:ml:scorer"}],
		},
	}}
}

test_reasons if {
	every pair in [
		[{"code": "prefix", "part": "prefix", "text": "x"}, `it does not begin with "system:serviceaccount:"`],
		[{"code": "slash", "part": "subject", "text": "ml/x"}, "a colon stands between namespace and name"],
		[{"code": "missing-part", "part": "namespace"}, "it has neither namespace nor name"],
		[{"code": "missing-part", "part": "name"}, "it has one part behind serviceaccount, and needs namespace and name"],
		[{"code": "extra-part", "part": "subject"}, "it has more than a namespace and a name"],
		[{"code": "empty", "part": "namespace"}, "the namespace is empty"],
		[{"code": "capital", "part": "prefix", "text": "System"}, "it has capital letters"],
		[{"code": "capital", "part": "namespace", "text": "ML"}, `the namespace "ML" has capital letters`],
		[{"code": "underscore", "part": "name", "text": "my_app"}, `the name "my_app" has an underscore`],
		[{"code": "dot", "part": "namespace", "text": "a.b"}, `the namespace "a.b" has a dot`],
		[{"code": "character", "part": "name", "text": "a@b"}, `the name "a@b" has a character that names do not have`],
		[{"code": "edge", "part": "name", "text": "-a"}, `the name "-a" begins or ends with "-" or "."`],
		[{"code": "too-long", "part": "namespace", "text": "m"}, "the namespace is longer than 63 characters"],
		[{"code": "too-long", "part": "name", "text": "m"}, "the name is longer than 253 characters"],
		[{"code": "form", "part": "subject"}, "it is of another form"],
	] {
		testing.messages(found(row("x", [pair[0]]))) == {sprintf(`"x" is the subject of no service account: %s; write "system:serviceaccount:<namespace>:<name>"`, [pair[1]])}
	}
}

test_several if {
	both := object.union(row("x", [{"code": "slash", "part": "subject"}, {"code": "capital", "part": "namespace", "text": "ML"}]), {"correction": "y"})
	findings := found(both)
	testing.messages(findings) == {`"x" is the subject of no service account: a colon stands between namespace and name and the namespace "ML" has capital letters; write "y"`}
	[finding.fix | some finding in findings] == []
}

test_others if {
	found(row("x", [])) == set()
	found(object.remove(row("x", []), ["problems"])) == set()
	found(row("x", [{"code": "wildcard", "part": "subject"}])) == set()
	found(object.remove(row("x", [{"code": "plural", "part": "prefix"}]), ["kubernetes"])) == set()
	found(testing.with_fields(row("x", [{"code": "plural", "part": "prefix"}]), {"claim": "aud"})) == set()
}

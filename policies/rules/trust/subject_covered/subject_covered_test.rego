package arthurlint.rules.trust["subject-covered_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["subject-covered"] as rule

row := object.union(testing.subject("StringEquals", "system:serviceaccount:ml:scorer"), {"covered_by": ["Statement", 1, "Condition", "StringLike", "k"]})

test_covered if {
	found := rule.findings with input as testing.trust({"subjects": [row]})
	found == {{
		"at": ["Statement", 0, "Condition", "StringEquals", sprintf("%s:sub", [testing.eks])],
		"message": `"system:serviceaccount:ml:scorer" gets in by another statement already; take it out of one of them`,
		"related": [{"at": ["Statement", 1, "Condition", "StringLike", "k"], "message": "covers it"}],
	}}
}

test_others if {
	none := rule.findings with input as testing.trust({"subjects": [object.remove(row, ["covered_by"])]})
	none == set()
	whole := rule.findings with input as testing.trust({"subjects": [row], "redundant": [{"what": "statement", "at": ["Statement", 0]}]})
	whole == set()
	denied := rule.findings with input as testing.trust({"subjects": [object.union(row, {"effect": "Deny"})]})
	denied == set()
}

package arthurlint.rules.trust["claim-never-set-without-effect_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["claim-never-set-without-effect"] as rule

row(operator, fields) := object.union(testing.claim(operator, "namespace"), object.union({"key": "x:namespace", "issuer": "x", "filled": "no"}, fields))

found(row) := findings if {
	findings := rule.findings with input as testing.trust({"claims": [row]})
}

test_if_exists if {
	found(row("StringEqualsIfExists", {"outcome": "holds"})) == {{
		"at": ["Statement", 0, "Condition", "StringEqualsIfExists", sprintf("%s:namespace", [testing.eks])],
		"on": "key",
		"message": `"x:namespace" is a claim that AWS takes from no token, so that StringEqualsIfExists always holds; the subject, "x:sub", says whose token it is`,
	}}
}

test_deny if {
	testing.messages(found(row("StringEquals", {"outcome": "fails", "effect": "Deny"}))) == {`"x:namespace" is a claim that AWS takes from no token, so that the statement denies nothing; the subject, "x:sub", says whose token it is`}
}

test_others if {
	found(row("StringEquals", {"outcome": "fails"})) == set()
	found(row("StringNotEquals", {})) == set()
	found(row("StringNotEquals", {"outcome": "holds", "match": "other"})) == set()
	found(row("StringNotEquals", {"outcome": "holds", "filled": "yes"})) == set()
}

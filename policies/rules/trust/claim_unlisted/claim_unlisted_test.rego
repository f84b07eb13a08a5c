package arthurlint.rules.trust["claim-unlisted_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["claim-unlisted"] as rule

row := object.union(testing.claim("StringEquals", "project"), {"key": "idp.acme.com:project", "filled": "unlisted"})

found(row) := findings if {
	findings := rule.findings with input as testing.trust({"claims": [row]})
}

test_unlisted if {
	found(row) == {{
		"at": row.at,
		"on": "key",
		"message": `"idp.acme.com:project" is no claim that AWS is known to take from tokens of this issuer`,
	}}
}

test_near if {
	testing.messages(found(object.union(row, {"near": [{"name": "sub", "distance": 1}]}))) == {`"idp.acme.com:project" is no claim that AWS is known to take from tokens of this issuer; did you mean "sub"?`}
}

test_others if {
	found(object.union(row, {"filled": "yes"})) == set()
	found(object.union(row, {"filled": "no"})) == set()
	found(object.remove(row, ["filled"])) == set()
	found(object.union(row, {"match": "other"})) == set()
}

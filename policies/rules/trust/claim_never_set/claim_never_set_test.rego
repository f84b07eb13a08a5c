package arthurlint.rules.trust["claim-never-set_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["claim-never-set"] as rule

row(name, fields) := object.union(testing.claim("StringEquals", name), object.union({"key": sprintf("x:%s", [name]), "issuer": "x", "filled": "no", "outcome": "fails"}, fields))

found(row) := findings if {
	findings := rule.findings with input as testing.trust({"claims": [row]})
}

test_claim_of_kubernetes if {
	found(row("namespace", {})) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", sprintf("%s:namespace", [testing.eks])],
		"on": "key",
		"message": `"x:namespace" asks for a claim that AWS takes from no token of Amazon EKS; the subject, "x:sub", says whose token it is`,
	}}
}

test_issuer if {
	testing.messages(found(row("iss", {}))) == {`"x:iss" asks for a claim that AWS takes from no token of Amazon EKS; take it out`}
	testing.messages(found(object.remove(row("iss", {}), ["vendor", "title"]))) == {`"x:iss" asks for a claim that AWS takes from no token; take it out`}
}

test_near if {
	near := {"vendor": "github", "title": "GitHub Actions", "near": [{"name": "repository_owner_id", "distance": 3}]}
	testing.messages(found(row("repository_owner", near))) == {`"x:repository_owner" asks for a claim that AWS takes from no token of GitHub Actions; did you mean "repository_owner_id"?`}
}

test_others if {
	found(testing.claim("StringEquals", "sub")) == set()
	found(row("iss", {"outcome": "holds"})) == set()
	found(row("iss", {"effect": "Deny"})) == set()
	found(row("iss", {"match": "other"})) == set()
	found(row("iss", {"filled": "unlisted"})) == set()
	found(object.remove(row("iss", {}), ["outcome"])) == set()
}

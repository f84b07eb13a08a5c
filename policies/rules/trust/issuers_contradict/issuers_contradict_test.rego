package arthurlint.rules.trust["issuers-contradict_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["issuers-contradict"] as rule

row := {
	"at": ["Statement", 0, "Condition", "StringEquals", "gitlab.com:sub"], "first": ["Statement", 0, "Condition", "StringEquals", "app.terraform.io:sub"],
	"text": "gitlab.com:sub", "first_text": "app.terraform.io:sub", "statement": ["Statement", 0], "effect": "Allow",
	"issuers": ["app.terraform.io", "gitlab.com"], "provided": true,
}

found(row) := findings if {
	findings := rule.findings with input as testing.trust({"rivals": [row]})
}

test_two if {
	found(row) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "gitlab.com:sub"],
		"on": "key",
		"message": `"gitlab.com:sub" and "app.terraform.io:sub" must both hold, and a token has one issuer; write a statement for each provider`,
		"related": [{"at": ["Statement", 0, "Condition", "StringEquals", "app.terraform.io:sub"], "message": "the key of the other issuer"}],
	}}
}

test_others if {
	found(object.remove(row, ["provided"])) == set()
	found(object.union(row, {"effect": "Deny"})) == set()
	found(object.remove(row, ["effect"])) == set()
}

package arthurlint.rules.policy["not-principal-allow_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["not-principal-allow"] as rule

policy(effect, statement) := testing.policy("ResourcePolicy", {"Statement": [statement]}, {"statements": [{
	"at": ["Statement", 0],
	"effect": effect,
	"elements": [name | some name in ["Action", "NotPrincipal", "Principal"]; name in object.keys(statement)],
}]})

statement := {"NotPrincipal": {"AWS": "210987654321"}, "Action": "s3:GetObject"}

test_allow if {
	found := rule.findings with input as policy("Allow", statement)
	found == {{
		"at": ["Statement", 0, "NotPrincipal"],
		"on": "key",
		"message": `NotPrincipal with Effect "Allow" allows everybody else; write "Principal"`,
	}}
}

test_deny if {
	found := rule.findings with input as policy("Deny", statement)
	found == set()
}

test_unknown_effect if {
	found := rule.findings with input as testing.policy("ResourcePolicy", {"Statement": [statement]}, {"statements": [{"at": ["Statement", 0], "elements": ["NotPrincipal"]}]})
	found == set()
}

test_principal if {
	only := rule.findings with input as policy("Allow", {"Principal": "*", "Action": "s3:GetObject"})
	only == set()
	both := rule.findings with input as policy("Allow", object.union(statement, {"Principal": "*"}))
	both == set()
	opened := rule.findings with input as testing.opened(policy("Allow", statement), ["/Statement/0"])
	opened == set()
}

package arthurlint.rules.trust["provider-without-key_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["provider-without-key"] as rule

second := ["Statement", 0, "Principal", "Federated", 1]

row := testing.with_fields(testing.token({}), {
	"at": second, "issuer": "gitlab.com", "subject": "none", "audience": "none", "siblings": 2,
	"dead": [{"at": ["Statement", 0, "Condition", "StringEquals", "k"], "reason": "issuer", "text": "k", "claim": "sub"}],
})

claim := testing.with_fields(testing.claim("StringEquals", "sub"), {"at": ["Statement", 0, "Condition", "StringEquals", "k"], "key": "k"})

test_second if {
	found := rule.findings with input as testing.trust({"tokens": [row], "claims": [claim]})
	found == {{
		"at": second,
		"message": `nothing tests the tokens of "gitlab.com", and the condition on "k" keeps them all out; write a statement of its own`,
		"related": [{"at": ["Statement", 0, "Condition", "StringEquals", "k"], "message": "the key of another provider"}],
	}}
}

test_others if {
	every other in [{"subject": "firm"}, {"audience": "firm"}, {"subject": ""}, {"granted": false}] {
		found := rule.findings with input as testing.trust({"tokens": [object.union(row, other)], "claims": [claim]})
		found == set()
	}
	every match in ["other", "none"] {
		found := rule.findings with input as testing.trust({"tokens": [row], "claims": [object.union(claim, {"match": match})]})
		found == set()
	}
	found := rule.findings with input as testing.trust({"tokens": [row], "claims": [claim], "admitted": [{"provider": second, "claim": "namespace_id", "guard": "firm"}]})
	found == set()
}

package arthurlint.rules.trust["audience-missing-required_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["audience-missing-required"] as rule

row := testing.with_fields(testing.admitted("aud", "none"), {"vendor": "cognito", "title": "Amazon Cognito identity pools", "key": "cognito-identity.amazonaws.com:aud", "tenancy": "shared", "required": true})

found(row, token) := findings if {
	findings := rule.findings with input as testing.trust({"admitted": [row], "tokens": [token]})
}

lacking := testing.token({"lacking": ["aud"]})

test_pool if {
	found(row, lacking) == {{
		"at": ["Statement", 0, "Principal", "Federated"],
		"message": `no condition tests "cognito-identity.amazonaws.com:aud", which says for which identity pool the token is; add one`,
	}}
}

test_another_vendor if {
	testing.messages(found(testing.with_fields(row, {"vendor": "sandboxes", "key": "sandboxes.cloud:aud"}), lacking)) == {`no condition tests "sandboxes.cloud:aud", which says for whom the token is; add one`}
}

test_others if {
	found(row, testing.token({})) == set()
	found(testing.with_fields(row, {"guard": "firm"}), lacking) == set()
	found(object.remove(row, ["guard"]), lacking) == set()
	found(object.remove(row, ["required"]), lacking) == set()
	found(object.remove(row, ["undenied"]), lacking) == set()
	found(object.remove(row, ["granted"]), lacking) == set()
	found(object.union(row, {"elsewhere": true}), lacking) == set()
	found(testing.with_fields(row, {"claim": "sub"}), lacking) == set()
}

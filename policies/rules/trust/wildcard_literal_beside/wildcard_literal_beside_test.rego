package arthurlint.rules.trust["wildcard-literal-beside_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.lib.policy_testing
import data.arthurlint.rules.trust["wildcard-literal-beside"] as rule

row(operator, fields) := object.union(
	{
		"at": ["Statement", 0, "Condition", operator, "k", 0], "text": "system:serviceaccount:ml:*", "key": sprintf("%s:sub", [lower(testing.eks)]),
		"operator": policy_testing.operator(operator), "statement": ["Statement", 0], "effect": "Allow", "form": "literal", "claim_of_provider": true,
	},
	fields,
)

found(row) := findings if {
	findings := rule.findings with input as testing.trust({"wildcards": [row]})
}

test_excluded if {
	found(row("StringNotEquals", {})) == {{
		"at": ["Statement", 0, "Condition", "StringNotEquals", "k", 0],
		"message": `"system:serviceaccount:ml:*" has a wildcard, which StringNotEquals compares as it stands, and excludes nobody; write StringNotLike`,
	}}
}

test_denied if {
	testing.messages(found(row("StringEqualsIgnoreCase", {"effect": "Deny"}))) == {`"system:serviceaccount:ml:*" has a wildcard, which StringEqualsIgnoreCase compares as it stands, and denies nobody; write StringLike`}
}

test_beside_another if {
	one := row("StringEquals", {})
	value := {"Statement": [{"Condition": {"StringEquals": {"k": [one.text, "system:serviceaccount:ml:scorer"]}}}]}
	facts := {"wildcards": [one], "subjects": [
		{"at": one.at, "statement": ["Statement", 0], "literal_wildcard": true},
		{"at": ["Statement", 0, "Condition", "StringEquals", "k", 1], "statement": ["Statement", 0]},
	]}
	findings := rule.findings with input as testing.policy(value, facts)
	testing.messages(findings) == {`"system:serviceaccount:ml:*" has a wildcard, which StringEquals compares as it stands, and nothing matches it; write StringLike`}
	unknown := json.patch(value, [{"op": "replace", "path": "/Statement/0/Condition/StringEquals/k/1", "value": {"$unknown": "X", "class": "ref"}}])
	none := rule.findings with input as testing.policy(unknown, facts)
	none == set()
}

test_another_claim if {
	testing.messages(found(row("StringEquals", {"key": "token.actions.githubusercontent.com:repository", "text": "acme/*"}))) == {`"acme/*" has a wildcard, which StringEquals compares as it stands, and hardly a token has it; write StringLike`}
}

test_others if {
	found(row("StringEquals", {})) == set()
	found(row("StringNotEquals", {"claim_of_provider": false})) == set()
	found(row("StringNotLike", {"form": "any"})) == set()
	found(object.remove(row("StringNotEquals", {}), ["effect"])) == set()
	found(row("StringNotEquals", {"effect": "Deny"})) == set()
}

package arthurlint.rules.trust["issuer-mismatch-without-effect_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["issuer-mismatch-without-effect"] as rule

other := "oidc.eks.eu-west-1.amazonaws.com/id/0C61E2B7A94D4F3DB8E5A7106C3D9F24:sub"

row(operator, fields) := object.union(
	testing.with_fields(testing.claim(operator, "sub"), {
		"key": other, "issuer": "x", "match": "other", "certain": true, "differences": ["cluster"],
		"at": ["Statement", 0, "Condition", operator, other], "fixed": sprintf("%s:sub", [testing.eks]),
	}),
	fields,
)

found(row) := findings if {
	findings := rule.findings with input as testing.trust({"claims": [row]})
}

test_negated if {
	{object.remove(finding, ["fix"]) | some finding in found(row("StringNotLike", {"outcome": "holds"}))} == {{
		"at": ["Statement", 0, "Condition", "StringNotLike", other],
		"on": "key",
		"message": sprintf(`%q has another issuer than the provider, %q, so that StringNotLike always holds; write "%s:sub"`, [other, testing.eks, testing.eks]),
		"related": [{"at": ["Statement", 0, "Principal", "Federated"], "message": "the provider"}],
	}}
}

test_deny if {
	testing.messages(found(row("StringLike", {"outcome": "fails", "effect": "Deny", "key": "k", "provider_issuer": "p", "fixed": "f"}))) == {`"k" has another issuer than the provider, "p", so that the statement denies nothing; write "f"`}
}

test_fix if {
	value := {"Statement": [{"Condition": {"StringNotLike": {other: "x"}}}]}
	findings := rule.findings with input as testing.policy(value, {"claims": [row("StringNotLike", {"outcome": "holds"})]})
	[finding.fix.edits[0].op | some finding in findings] == ["rename"]
}

test_others if {
	found(row("StringEquals", {"outcome": "fails"})) == set()
	found(row("StringNotLike", {})) == set()
	found(object.remove(row("StringNotLike", {"outcome": "holds"}), ["certain"])) == set()
	found(row("StringNotLike", {"outcome": "holds", "match": "none"})) == set()
	found(testing.claim("StringNotLike", "sub")) == set()
}

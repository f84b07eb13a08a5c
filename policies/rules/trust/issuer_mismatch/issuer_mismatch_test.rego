package arthurlint.rules.trust["issuer-mismatch_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.lib.policy_testing
import data.arthurlint.rules.trust["issuer-mismatch"] as rule

other := "oidc.eks.eu-west-1.amazonaws.com/id/0C61E2B7A94D4F3DB8E5A7106C3D9F24:sub"

row := testing.with_fields(testing.claim("StringEquals", "sub"), {
	"key": other, "issuer": "x", "match": "other", "certain": true, "differences": ["cluster"], "outcome": "fails",
	"at": ["Statement", 0, "Condition", "StringEquals", other], "fixed": sprintf("%s:sub", [testing.eks]),
})

found(row) := findings if {
	findings := rule.findings with input as testing.trust({"claims": [row]})
}

test_cluster if {
	{object.remove(finding, ["fix"]) | some finding in found(row)} == {{
		"at": ["Statement", 0, "Condition", "StringEquals", other],
		"on": "key",
		"message": sprintf(`%q has another cluster id than the provider, %q; write "%s:sub"`, [other, testing.eks, testing.eks]),
		"related": [{"at": ["Statement", 0, "Principal", "Federated"], "message": "the provider"}],
	}}
}

test_fix if {
	value := {"Statement": [{"Condition": {"StringEquals": {other: "system:serviceaccount:ml:scorer"}}}]}
	findings := rule.findings with input as testing.policy(value, {"claims": [row]})
	[finding.fix.edits | some finding in findings] == [[{"op": "rename", "at": row.at, "value": row.fixed}]]
}

test_several_differences if {
	testing.messages(found(testing.with_fields(row, {"key": "k", "provider_issuer": "p", "differences": ["scheme", "cluster", "region"]}))) == {sprintf(`"k" has another cluster id and another Region than the provider, "p"; write "%s:sub"`, [testing.eks])}
}

test_another_vendor if {
	findings := found(testing.with_fields(row, {"key": "gitlab.com:sub", "provider_issuer": "p", "differences": ["issuer"]}))
	testing.messages(findings) == {`"gitlab.com:sub" has another issuer than the provider, "p"; write conditions on this provider's tokens, or name the provider that is meant`}
	[finding.fix | some finding in findings] == []
}

test_placeholder_in_the_provider if {
	testing.messages(found(object.remove(testing.with_fields(row, {"key": "k", "provider_issuer": "p......"}), ["fixed", "certain", "outcome"]))) == {`"k" has another cluster id than the provider, "p......"; write the same issuer in both`}
}

test_others if {
	found(testing.claim("StringEquals", "sub")) == set()
	found(object.union(row, {"match": "case"})) == set()
	found(object.union(row, {"match": "none"})) == set()
	found(object.remove(row, ["match"])) == set()
	found(object.union(row, {"effect": "Deny"})) == set()
	found(testing.with_fields(row, {"operator": policy_testing.operator("StringNotEquals")})) == set()
	found(testing.with_fields(row, {"operator": policy_testing.operator("StringEqualsIfExists")})) == set()
	found(testing.with_fields(row, {"differences": ["scheme", "slash"]})) == set()
	found(testing.with_fields(row, {"differences": ["domain"], "issuer": "a.com", "provider_issuer": "A.com"})) == set()
}

package arthurlint.rules.trust["issuer-key-malformed_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.lib.policy_testing
import data.arthurlint.rules.trust["issuer-key-malformed"] as rule

row(key, differences) := testing.with_fields(testing.claim("StringEquals", "sub"), {
	"key": key, "issuer": "x", "match": "other", "certain": true, "differences": differences, "outcome": "fails",
	"at": ["Statement", 0, "Condition", "StringEquals", key], "fixed": sprintf("%s:sub", [testing.eks]),
})

key := sprintf("https://%s:sub", [testing.eks])

found(row) := findings if {
	findings := rule.findings with input as testing.trust({"claims": [row]})
}

test_scheme if {
	value := {"Statement": [{"Condition": {"StringEquals": {key: "system:serviceaccount:ml:scorer"}}}]}
	findings := rule.findings with input as testing.policy(value, {"claims": [row(key, ["scheme"])]})
	findings == {{
		"at": ["Statement", 0, "Condition", "StringEquals", key],
		"on": "key",
		"message": sprintf(`%q begins with a scheme; write "%s:sub"`, [key, testing.eks]),
		"related": [{"at": ["Statement", 0, "Principal", "Federated"], "message": "the provider"}],
		"fix": {
			"title": sprintf(`Write "%s:sub"`, [testing.eks]),
			"edits": [{"op": "rename", "at": ["Statement", 0, "Condition", "StringEquals", key], "value": sprintf("%s:sub", [testing.eks])}],
		},
	}}
}

test_no_fix_beside_the_right_key if {
	value := {"Statement": [{"Condition": {"StringEquals": {key: "a", sprintf("%s:sub", [testing.eks]): "b"}}}]}
	findings := rule.findings with input as testing.policy(value, {"claims": [row(key, ["scheme"])]})
	[finding.fix | some finding in findings] == []
}

test_several if {
	testing.messages(found(row("x", ["arn", "port"]))) == {sprintf(`"x" begins with the provider's ARN and has a port; write "%s:sub"`, [testing.eks])}
	testing.messages(found(object.remove(row("x", ["scheme", "separator"]), ["fixed"]))) == {`"x" begins with a scheme and has no colon before the claim; write the provider's issuer, a colon and the claim`}
}

test_others if {
	found(row(key, ["cluster"])) == set()
	found(row(key, ["scheme", "cluster"])) == set()
	found(row(key, [])) == set()
	found(row(key, ["separator"])) == set()
	found(object.union(row(key, ["slash"]), {"issuer": "a/", "provider_issuer": "a/"})) == set()
	found(object.union(row(key, ["scheme"]), {"effect": "Deny"})) == set()
	found(object.union(row(key, ["scheme"]), {"match": "none"})) == set()
	found(testing.with_fields(row(key, ["scheme"]), {"operator": policy_testing.operator("StringNotEquals")})) == set()
	found(testing.claim("StringEquals", "sub")) == set()
}

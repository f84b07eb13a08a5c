package arthurlint.rules.trust["wildcard-literal_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.lib.policy_testing
import data.arthurlint.rules.trust["wildcard-literal"] as rule

row(text) := object.union(testing.subject("StringEquals", text), {"literal_wildcard": true, "all_dead": true, "reach": "none"})

found(row) := findings if {
	findings := rule.findings with input as testing.trust({"subjects": [row]})
}

test_names if {
	findings := found(row("system:serviceaccount:ml:*"))
	{object.remove(finding, ["fix"]) | some finding in findings} == {{
		"at": ["Statement", 0, "Condition", "StringEquals", sprintf("%s:sub", [testing.eks])],
		"message": `"system:serviceaccount:ml:*" has a wildcard, which StringEquals compares as it stands, and no token has it; write StringLike`,
	}}
}

test_fix if {
	sub := sprintf("%s:sub", [testing.eks])
	value := {"Statement": [{"Condition": {"StringEquals": {"k": "sts.amazonaws.com", sub: "system:serviceaccount:ml:*"}}}]}
	findings := rule.findings with input as testing.policy(value, {"subjects": [row("system:serviceaccount:ml:*")]})
	[finding.fix.edits | some finding in findings] == [[
		{"op": "remove", "at": ["Statement", 0, "Condition", "StringEquals", sub]},
		{"op": "insert", "at": ["Statement", 0, "Condition", "StringLike", sub], "value": "system:serviceaccount:ml:*"},
	]]
}

test_everyone if {
	every text in ["*", "system:serviceaccount:*:scorer"] {
		findings := found(row(text))
		testing.messages(findings) == {sprintf(`%q has a wildcard, which StringEquals compares as it stands, and no token has it; write who is meant`, [text])}
		[finding.fix | some finding in findings] == []
	}
}

test_without_case if {
	fold := testing.with_fields(row("repo:acme/app:*"), {"operator": policy_testing.operator("StringEqualsIgnoreCase")})
	findings := found(fold)
	testing.messages(findings) == {`"repo:acme/app:*" has a wildcard, which StringEqualsIgnoreCase compares as it stands, and no token has it; write StringLike`}
	[finding.fix | some finding in findings] == []
}

test_audience if {
	{finding.at | some finding in found(testing.with_fields(row("sts.*"), {"claim": "aud"}))} == {row("sts.*").at}
}

test_others if {
	found(object.remove(row("system:serviceaccount:ml:*"), ["all_dead"])) == set()
	found(object.remove(row("system:serviceaccount:ml:*"), ["literal_wildcard"])) == set()
	found(object.union(row("system:serviceaccount:ml:*"), {"effect": "Deny"})) == set()
	found(testing.with_fields(row("system:serviceaccount:ml:*"), {"operator": policy_testing.operator("StringNotEquals")})) == set()
}

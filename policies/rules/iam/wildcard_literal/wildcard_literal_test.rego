package arthurlint.rules.iam["wildcard-literal_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["wildcard-literal"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(text, key, value, form) := {
	"at": testing.place(text, key),
	"text": value,
	"key": lower(key),
	"operator": testing.operator(text),
	"statement": ["Statement", 0],
	"effect": "Allow",
	"form": form,
	"alone": true,
}

test_literal if {
	value := {"Statement": [{"Condition": {"StringEquals": {"aws:PrincipalTag/team": "arthur-*"}}}]}
	findings := rule.findings with input as testing.policy(value, {"wildcards": [row("StringEquals", "aws:PrincipalTag/team", "arthur-*", "literal")]})
	findings == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "aws:PrincipalTag/team"],
		"message": `"arthur-*" has a wildcard, which StringEquals compares as it stands; write StringLike`,
		"fix": {
			"title": "Write StringLike",
			"edits": [{"op": "rename", "at": ["Statement", 0, "Condition", "StringEquals"], "value": "StringLike"}],
		},
	}}
}

test_without_twin if {
	found({"wildcards": [row("StringEqualsIgnoreCase", "aws:PrincipalTag/team", "arthur-*", "literal")]}) == {{
		"at": ["Statement", 0, "Condition", "StringEqualsIgnoreCase", "aws:PrincipalTag/team"],
		"message": `"arthur-*" has a wildcard, which StringEqualsIgnoreCase compares as it stands; write StringLike`,
	}}
}

test_sensitive if {
	{f.message | some f in found({"wildcards": [row("StringEquals", "aws:SourceVpc", "vpc-*", "literal")]})} == {`"vpc-*" has a wildcard, which StringEquals compares as it stands; write the whole value`}
}

test_others if {
	found({"wildcards": [object.union(row("StringEquals", "oidc.eks.eu-west-1.amazonaws.com/id/A1:sub", "system:*", "literal"), {"claim_of_provider": true})]}) == set()
	found({"wildcards": [row("StringLike", "aws:PrincipalTag/team", "*", "any")]}) == set()
	found({}) == set()
}

package arthurlint.rules.iam["string-like-on-arn_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["string-like-on-arn"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(text) := {
	"at": testing.place(text, "aws:PrincipalArn"),
	"operator_at": ["Statement", 0, "Condition", text],
	"key": "aws:PrincipalArn",
	"types": ["ARN"],
	"operator": testing.operator(text),
	"statement": ["Statement", 0],
	"effect": "Allow",
}

test_string_like if {
	value := {"Statement": [{"Condition": {"StringLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/arthur"}}}]}
	findings := rule.findings with input as testing.policy(value, {"operator_mismatches": [row("StringLike")]})
	findings == {{
		"at": ["Statement", 0, "Condition", "StringLike", "aws:PrincipalArn"],
		"on": "key",
		"message": `"aws:PrincipalArn" holds ARNs, which StringLike compares as plain text; write ArnLike`,
		"fix": {
			"title": "Write ArnLike",
			"edits": [{"op": "rename", "at": ["Statement", 0, "Condition", "StringLike"], "value": "ArnLike"}],
		},
	}}
}

test_name_keeps_the_rest if {
	{f.message | some f in found({"operator_mismatches": [row("ForAnyValue:StringNotLikeIfExists")]})} == {`"aws:PrincipalArn" holds ARNs, which ForAnyValue:StringNotLikeIfExists compares as plain text; write ForAnyValue:ArnNotLikeIfExists`}
}

test_others if {
	found({"operator_mismatches": [row("StringEquals")]}) == set()
	found({"operator_mismatches": [testing.changed(row("StringLike"), {"types": ["Bool"]})]}) == set()
	found({"operator_mismatches": [testing.changed(row("StringLike"), {"types": ["String", "ARN"]})]}) == set()
	found({}) == set()
}

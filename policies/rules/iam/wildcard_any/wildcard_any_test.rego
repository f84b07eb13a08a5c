package arthurlint.rules.iam["wildcard-any_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["wildcard-any"] as rule

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

meaning(text) := trim_prefix(message, `"*" matches anything; `) if {
	some message in {f.message | some f in found({"wildcards": [row(text, "aws:PrincipalTag/team", "*", "any")]})}
}

test_message if {
	found({"wildcards": [row("StringLike", "aws:PrincipalTag/team", "*", "any")]}) == {{
		"at": ["Statement", 0, "Condition", "StringLike", "aws:PrincipalTag/team"],
		"message": `"*" matches anything; the condition asks only whether the request has the key, write Null, "aws:PrincipalTag/team": "false"`,
	}}
}

test_meanings if {
	always := `the condition holds for every request, take "aws:PrincipalTag/team" out`
	there := `the condition asks only whether the request has the key, write Null, "aws:PrincipalTag/team": "false"`
	absent := `the condition asks only that the request lacks the key, write Null, "aws:PrincipalTag/team": "true"`
	every text, want in {
		"StringLike": there,
		"ArnLike": there,
		"ForAnyValue:StringLike": there,
		"StringLikeIfExists": always,
		"ForAllValues:StringLike": always,
		"ForAllValues:StringLikeIfExists": always,
		"StringNotLike": absent,
		"StringNotLikeIfExists": absent,
		"ForAllValues:StringNotLike": absent,
	} {
		meaning(text) == want
	}
}

test_any_of_none_is_never if found({"wildcards": [row("ForAnyValue:StringNotLike", "aws:TagKeys", "*", "any")]}) == set()

test_others if {
	found({"wildcards": [row("StringLike", "aws:SourceVpc", "*", "any")]}) == set()
	found({"wildcards": [object.union(row("StringLike", "oidc.eks.eu-west-1.amazonaws.com/id/A1:sub", "*", "any"), {"claim_of_provider": true})]}) == set()
	found({"wildcards": [row("StringEquals", "aws:PrincipalTag/team", "*", "literal")]}) == set()
	found({}) == set()
}

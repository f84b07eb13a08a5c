package arthurlint.rules.iam["wildcard-never_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["wildcard-never"] as rule

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

test_never if {
	found({"wildcards": [row("ForAnyValue:StringNotLike", "aws:TagKeys", "*", "any")]}) == {{
		"at": ["Statement", 0, "Condition", "ForAnyValue:StringNotLike", "aws:TagKeys"],
		"message": `"*" matches anything, so that ForAnyValue:StringNotLike never holds; write the values that are meant`,
	}}
}

test_others if {
	every text in ["ForAnyValue:StringLike", "ForAllValues:StringNotLike", "StringNotLike", "ForAnyValue:StringNotLikeIfExists"] {
		found({"wildcards": [row(text, "aws:TagKeys", "*", "any")]}) == set()
	}
	found({}) == set()
}

package arthurlint.rules.s3["prefix-negative_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.s3["prefix-negative"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(effect, text, value) := {
	"at": ["Statement", 0, "Condition", text, "s3:prefix"],
	"operator_at": ["Statement", 0, "Condition", text],
	"statement": ["Statement", 0],
	"effect": effect,
	"key": "s3:prefix",
	"text": "s3:prefix",
	"operator": testing.operator(text),
	"values": [{"at": ["Statement", 0, "Condition", text, "s3:prefix"], "text": value}],
	"known": true,
	"keys": ["s3:prefix"],
	"conditions": "some",
}

test_deny if {
	found({"conditions": [row("Deny", "StringLike", "secret/*")]}) == {{
		"at": ["Statement", 0, "Condition", "StringLike", "s3:prefix"],
		"on": "key",
		"message": `Deny with StringLike on "s3:prefix" leaves lists of a shorter prefix open; allow the prefixes that may be listed instead`,
	}}
}

test_allow if {
	{f.message | some f in found({"conditions": [row("Allow", "StringNotLike", "secret/*")]})} == {`Allow with StringNotLike on "s3:prefix" leaves lists of a shorter prefix open; write the prefixes that may be listed, with StringLike`}
}

test_others if {
	found({"conditions": [row("Allow", "StringLike", "home/*")]}) == set()
	found({"conditions": [row("Deny", "StringNotEquals", "home/")]}) == set()
	found({"conditions": [row("Deny", "Null", "true")]}) == set()
	found({"conditions": [object.remove(row("Deny", "StringLike", "x"), ["effect"])]}) == set()
	found({"conditions": [object.union(row("Deny", "StringLike", "x"), {"key": "s3:delimiter"})]}) == set()
	found({}) == set()
}

package arthurlint.rules.iam["operator-type_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["operator-type"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(text, key, types) := {
	"at": testing.place(text, key),
	"operator_at": ["Statement", 0, "Condition", text],
	"key": key,
	"types": types,
	"operator": testing.operator(text),
	"statement": ["Statement", 0],
	"effect": "Allow",
}

test_string_on_bool if {
	found({"operator_mismatches": [row("StringEquals", "aws:SecureTransport", ["Bool"])]}) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "aws:SecureTransport"],
		"on": "key",
		"message": `"aws:SecureTransport" is of type Bool, and StringEquals is for others; write an operator such as Bool`,
	}}
}

test_several_types if {
	{f.message | some f in found({"operator_mismatches": [row("StringLike", "aws:EpochTime", ["Numeric", "Date"])]})} == {`"aws:EpochTime" is of type Numeric or Date, and StringLike is for others; write an operator such as NumericEquals or DateLessThan`}
}

test_strings_and_arns if {
	found({"operator_mismatches": [row("StringLike", "aws:PrincipalArn", ["ARN"])]}) == set()
	found({"operator_mismatches": [row("StringEquals", "aws:SourceArn", ["ARN"])]}) == set()
	found({"operator_mismatches": [row("ArnLike", "kms:EncryptionContext:aws:s3:arn", ["String"])]}) == set()
}

test_others if {
	found({"operator_mismatches": [row("Bool", "accounts.google.com:aud", ["String"])]}) == set()
	found({}) == set()
}

package arthurlint.rules.kms["api-name_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.kms["api-name"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(name) := {
	"at": ["Statement", 0, "Action", 1],
	"text": sprintf("kms:%s", [name]),
	"element": "Action",
	"effect": "Allow",
	"form": "action",
	"service": "kms",
	"name": name,
	"data": "2026-09-26",
}

test_reencrypt if {
	found({"unknown_actions": [row("ReEncrypt")]}) == {{
		"at": ["Statement", 0, "Action", 1],
		"message": `"kms:ReEncrypt" is an API operation and no action; write "kms:ReEncryptFrom" and "kms:ReEncryptTo"`,
		"fix": {
			"title": `Write "kms:ReEncrypt*"`,
			"edits": [{"op": "set", "at": ["Statement", 0, "Action", 1], "value": "kms:ReEncrypt*"}],
		},
	}}
}

test_others if {
	found({"unknown_actions": [row("Decypt")]}) == set()
	found({"unknown_actions": [object.union(row("ReEncrypt"), {"service": "s3"})]}) == set()
	found({}) == set()
}

package arthurlint.rules.kms["grant-key-unsupported_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.kms["grant-key-unsupported"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(action) := {
	"at": ["Statement", 0, "Condition", "Bool", "kms:GrantIsForAWSResource"],
	"key": "kms:grantisforawsresource",
	"text": "kms:GrantIsForAWSResource",
	"action": action,
	"action_at": ["Statement", 0, "Action", 0],
	"statement": ["Statement", 0],
	"effect": "Allow",
	"operator": testing.operator("Bool"),
	"scope": "service",
	"only": ["kms:CreateGrant", "kms:ListGrants", "kms:RevokeGrant"],
}

test_crypto if {
	found({"unsupported_condition_keys": [row("kms:Decrypt")]}) == {{
		"at": ["Statement", 0, "Condition", "Bool", "kms:GrantIsForAWSResource"],
		"on": "key",
		"message": `"kms:Decrypt" does not come with "kms:GrantIsForAWSResource" and is never allowed here; write it in a statement without the condition`,
		"related": [{"at": ["Statement", 0, "Action", 0], "message": "never allowed here"}],
	}}
}

test_others if {
	usual := row("kms:Decrypt")
	found({"unsupported_condition_keys": [object.union(usual, {"effect": "Deny"})]}) == set()
	every text in ["BoolIfExists", "Null"] {
		found({"unsupported_condition_keys": [object.union(object.remove(usual, ["operator"]), {"operator": testing.operator(text)})]}) == set()
	}
	found({"unsupported_condition_keys": [object.union(usual, {"key": "kms:grantoperations"})]}) == set()
	found({}) == set()
}

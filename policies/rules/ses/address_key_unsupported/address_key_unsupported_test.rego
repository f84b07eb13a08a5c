package arthurlint.rules.ses["address-key-unsupported_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.ses["address-key-unsupported"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(key, action) := {
	"at": ["Statement", 0, "Condition", "StringLike", key],
	"key": lower(key),
	"text": key,
	"action": action,
	"action_at": ["Statement", 0, "Action", 1],
	"statement": ["Statement", 0],
	"effect": "Allow",
	"operator": testing.operator("StringLike"),
	"scope": "service",
	"supported": ["ses:SendEmail"],
}

test_bulk if {
	found({"unsupported_condition_keys": [row("ses:FromAddress", "ses:SendBulkEmail")]}) == {{
		"at": ["Statement", 0, "Condition", "StringLike", "ses:FromAddress"],
		"on": "key",
		"message": `"ses:SendBulkEmail" does not come with "ses:FromAddress" and is never allowed here; write it in a statement without the condition`,
		"related": [{"at": ["Statement", 0, "Action", 1], "message": "never allowed here"}],
	}}
}

test_others if {
	usual := row("ses:FromAddress", "ses:SendBulkEmail")
	found({"unsupported_condition_keys": [object.union(usual, {"effect": "Deny"})]}) == set()
	every text in ["StringLikeIfExists", "StringNotLike", "ForAllValues:StringLike", "Null"] {
		found({"unsupported_condition_keys": [object.union(object.remove(usual, ["operator"]), {"operator": testing.operator(text)})]}) == set()
	}
	found({"unsupported_condition_keys": [row("ses:TenantName", "ses:SendBounce")]}) == set()
	found({}) == set()
}

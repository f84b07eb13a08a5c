package arthurlint.rules.s3["prefix-with-object-actions_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.s3["prefix-with-object-actions"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(key, action) := {
	"at": ["Statement", 0, "Condition", "StringLike", key],
	"key": lower(key),
	"text": key,
	"action": action,
	"action_at": ["Statement", 0, "Action", 0],
	"statement": ["Statement", 0],
	"effect": "Allow",
	"operator": testing.operator("StringLike"),
	"scope": "service",
}

test_object_action if {
	found({"unsupported_condition_keys": [row("s3:prefix", "s3:GetObject")]}) == {{
		"at": ["Statement", 0, "Condition", "StringLike", "s3:prefix"],
		"on": "key",
		"message": `"s3:GetObject" does not come with "s3:prefix" and is never allowed here; write it in a statement without the condition`,
		"related": [{"at": ["Statement", 0, "Action", 0], "message": "never allowed here"}],
	}}
}

test_one_finding_for_a_key if {
	facts := {"unsupported_condition_keys": [row("s3:prefix", "s3:PutObject"), row("s3:prefix", "s3:GetObject")]}
	{f.message | some f in found(facts)} == {`"s3:GetObject" and "s3:PutObject" do not come with "s3:prefix" and are never allowed here; write them in a statement without the condition`}
}

test_others if {
	usual := row("s3:prefix", "s3:GetObject")
	found({"unsupported_condition_keys": [object.union(usual, {"effect": "Deny"})]}) == set()
	every text in ["StringLikeIfExists", "StringNotLike", "ForAllValues:StringLike", "Null"] {
		found({"unsupported_condition_keys": [object.union(object.remove(usual, ["operator"]), {"operator": testing.operator(text)})]}) == set()
	}
	found({"unsupported_condition_keys": [row("s3:TlsVersion", "s3:ListAllMyBuckets")]}) == set()
	found({}) == set()
}

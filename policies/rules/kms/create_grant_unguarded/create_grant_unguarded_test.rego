package arthurlint.rules.kms["create-grant-unguarded_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.kms["create-grant-unguarded"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

grant := {
	"action": "kms:CreateGrant",
	"at": ["Statement", 0, "Action", 2],
	"text": "kms:CreateGrant",
	"form": "literal",
	"statement": ["Statement", 0],
	"effect": "Allow",
	"conditions": "none",
	"resources_known": true,
}

test_unguarded if {
	found({"grants": [grant]}) == {{
		"at": ["Statement", 0, "Action"],
		"on": "key",
		"message": `"kms:CreateGrant" allows grants to anyone; give it a statement with the condition Bool, "kms:GrantIsForAWSResource": "true"`,
		"related": [{"at": ["Statement", 0, "Action", 2], "message": "allows kms:CreateGrant"}],
	}}
}

test_single_action_has_a_fix if {
	value := {"Statement": [{"Effect": "Allow", "Action": "kms:CreateGrant", "Resource": "*"}]}
	alone := object.union(grant, {"at": ["Statement", 0, "Action"]})
	findings := rule.findings with input as testing.policy(value, {"grants": [alone]})
	{f.fix.edits[0] | some f in findings} == {{
		"op": "insert",
		"at": ["Statement", 0, "Condition"],
		"value": {"Bool": {"kms:GrantIsForAWSResource": "true"}},
	}}
}

test_pattern_and_other_conditions if {
	{f.at | some f in found({"grants": [object.union(grant, {"text": "kms:Create*", "form": "pattern"})]})} == {["Statement", 0, "Action"]}
	{f.at | some f in found({"grants": [object.union(grant, {"conditions": "some", "keys": ["aws:resourcetag/team"]})]})} == {["Statement", 0, "Action"]}
}

test_guards if {
	every key in ["kms:grantisforawsresource", "kms:viaservice", "kms:grantoperations"] {
		found({"grants": [object.union(grant, {"conditions": "some", "keys": ["aws:sourcevpc", key]})]}) == set()
	}
}

test_others if {
	every change in [{"effect": "Deny"}, {"form": "service"}, {"form": "all"}, {"form": "complement"}, {"conditions": "unknown"}, {"action": "kms:Decrypt"}] {
		found({"grants": [object.union(grant, change)]}) == set()
	}
	found({}) == set()
}

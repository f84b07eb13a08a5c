package arthurlint.rules.iam.escalation_test

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam.escalation as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

all := {"at": ["Statement", 0, "Resource"], "text": "*", "reach": "everything"}

grant(action) := {
	"action": action, "at": ["Statement", 0, "Action", 0], "text": action, "form": "literal", "statement": ["Statement", 0],
	"effect": "Allow", "conditions": "none", "resources": [all], "resources_known": true, "everywhere": true,
}

closed(facts) := policy(object.union({"policy": {"closed": true}, "statements": [{"at": ["Statement", 0], "effect": "Allow"}]}, facts))

passing := object.union(grant("iam:PassRole"), {"conditions": "some", "keys": ["iam:passedtoservice"]})

condition := {
	"key": "iam:passedtoservice", "statement": ["Statement", 0], "operator": {"name": "StringEquals", "type": "String", "required": true},
	"values": [{"at": [], "text": "ec2.amazonaws.com"}],
}

running := object.union(grant("ec2:RunInstances"), {"statement": ["Statement", 1]})

test_changes_of_permissions if {
	found := rule.findings with input as closed({"grants": [grant("iam:PutUserPolicy"), grant("iam:AttachRolePolicy"), grant("s3:GetObject")]})
	found == {{
		"at": ["Statement", 0, "Action"],
		"message": `"iam:AttachRolePolicy" and "iam:PutUserPolicy" on all resources of their type can give their holder other permissions; name the resources`,
	}}
}

test_no_changes_of_permissions if {
	put := grant("iam:PutUserPolicy")
	every other in [
		{"effect": "Deny"},
		{"conditions": "some", "keys": ["iam:permissionsboundary"]},
		{"conditions": "unknown"},
		{"resources": [object.union(all, {"reach": "variable"})], "everywhere": false},
		{"resources": [object.union(all, {"reach": "pattern"})], "everywhere": false},
		{"form": "service"},
		{"form": "all"},
		{"form": "complement"},
	] {
		found := rule.findings with input as closed({"grants": [object.union(put, other)]})
		found == set()
	}
}

test_passing_to_what_runs_programs if {
	found := rule.findings with input as closed({"grants": [passing, running], "conditions": [condition]})
	found == {{
		"at": ["Statement", 0, "Action", 0],
		"message": `"iam:PassRole" on "*" for "ec2.amazonaws.com", with "ec2:RunInstances", runs a program with the permissions of any role that trusts the service; name the roles, arn:aws:iam::<account>:role/<name>`,
	}}
}

test_passing_to_something_else if {
	every facts in [
		{"grants": [passing], "conditions": [condition]},
		{"grants": [passing, running], "conditions": [object.union(condition, {"values": [{"at": [], "text": "lambda.amazonaws.com"}]})]},
		{"grants": [passing, running], "conditions": [object.union(condition, {"operator": {"name": "StringEqualsIfExists", "type": "String", "required": false, "if_exists": true}})]},
		{"grants": [object.union(passing, {"conditions": "none", "keys": []}), running]},
		{"grants": [object.union(passing, {"keys": ["iam:passedtoservice", "aws:resourcetag/app"]}), running], "conditions": [condition]},
		{"grants": [passing, object.union(running, {"conditions": "unknown"})], "conditions": [condition]},
	] {
		found := rule.findings with input as closed(facts)
		found == set()
	}
}

test_something_may_be_denied if {
	every facts in [
		{"policy": {}, "statements": [{"at": ["Statement", 0], "effect": "Allow"}]},
		{"policy": {"closed": true}, "statements": [{"at": ["Statement", 0], "effect": "Allow"}, {"at": ["Statement", 1], "effect": "Deny"}]},
	] {
		found := rule.findings with input as policy(object.union(facts, {"grants": [grant("iam:PutUserPolicy"), passing, running], "conditions": [condition]}))
		found == set()
	}
}

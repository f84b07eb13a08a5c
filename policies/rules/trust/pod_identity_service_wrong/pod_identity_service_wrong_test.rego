package arthurlint.rules.trust["pod-identity-service-wrong_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["pod-identity-service-wrong"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.trust(facts)
}

condition(fields) := testing.changed(
	{
		"at": ["Statement", 0, "Condition", "StringEquals", "aws:RequestTag/kubernetes-namespace"], "key": "aws:requesttag/kubernetes-namespace",
		"statement": ["Statement", 0], "operator": {"required": true},
	},
	fields,
)

service(text) := testing.principal("Service", "service", text)

test_control_plane if {
	found({"principals": [service("eks.amazonaws.com")], "conditions": [condition({})]}) == {{
		"at": ["Statement", 0, "Principal", "Service"],
		"message": `"eks.amazonaws.com" sends no tag "kubernetes-namespace"; write "pods.eks.amazonaws.com"`,
		"related": [{"at": condition({}).at, "message": "needs the tag"}],
		"fix": {
			"title": `Write "pods.eks.amazonaws.com"`,
			"edits": [{"op": "set", "at": ["Statement", 0, "Principal", "Service"], "value": "pods.eks.amazonaws.com"}],
		},
	}}
}

test_others if {
	found({"principals": [service("eks.amazonaws.com")]}) == set()
	found({"principals": [service("pods.eks.amazonaws.com")], "conditions": [condition({})]}) == set()
	every fields in [{"key": "aws:requesttag/team"}, {"statement": ["Statement", 1]}, {"operator": {"if_exists": true}}] {
		found({"principals": [service("eks.amazonaws.com")], "conditions": [condition(fields)]}) == set()
	}
	found({"principals": [object.union(service("eks.amazonaws.com"), {"effect": "Deny"})], "conditions": [condition({})]}) == set()
}

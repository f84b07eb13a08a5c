package arthurlint.rules.trust["pod-identity-principal-tag_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["pod-identity-principal-tag"] as rule

key := ["Statement", 0, "Condition", "StringEquals", "aws:PrincipalTag/kubernetes-namespace"]

found(condition, tags) := result if {
	document := object.union(
		testing.trust({"pod_identities": [{"text": "pods.eks.amazonaws.com", "principal_tags": tags}]}),
		{"value": {"Statement": [{"Condition": {"StringEquals": condition}}]}},
	)
	result := rule.findings with input as document
}

tag := {"at": key, "text": "aws:PrincipalTag/kubernetes-namespace", "fixed": "aws:RequestTag/kubernetes-namespace"}

test_namespace if {
	found({"aws:PrincipalTag/kubernetes-namespace": "x"}, [tag]) == {{
		"at": key,
		"on": "key",
		"message": `"aws:PrincipalTag/kubernetes-namespace" is no tag of the principal when EKS Pod Identity assumes the role; write "aws:RequestTag/kubernetes-namespace"`,
		"fix": {
			"title": "Write aws:RequestTag/kubernetes-namespace",
			"edits": [{"op": "rename", "at": key, "value": "aws:RequestTag/kubernetes-namespace"}],
		},
	}}
}

test_no_fix_where_the_key_is_taken if {
	held := {"aws:PrincipalTag/kubernetes-namespace": "x", "aws:RequestTag/kubernetes-namespace": "x"}
	{f | some f in found(held, [tag]); f.fix} == set()
	{f.at | some f in found(held, [tag])} == {key}
}

test_others if found({}, []) == set()

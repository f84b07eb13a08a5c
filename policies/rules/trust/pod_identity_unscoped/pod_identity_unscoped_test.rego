package arthurlint.rules.trust["pod-identity-unscoped_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["pod-identity-unscoped"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.trust(facts)
}

row := {"at": ["Statement", 0, "Principal", "Service"], "text": "pods.eks.amazonaws.com"}

test_unscoped if {
	found({"pod_identities": [object.union(row, {"unscoped": true})]}) == {{
		"at": ["Statement", 0, "Principal", "Service"],
		"message": "pods.eks.amazonaws.com is let in for every pod of the account's clusters; test aws:RequestTag/kubernetes-namespace and aws:RequestTag/kubernetes-service-account",
	}}
}

test_scoped_or_unknown if found({"pod_identities": [row]}) == set()

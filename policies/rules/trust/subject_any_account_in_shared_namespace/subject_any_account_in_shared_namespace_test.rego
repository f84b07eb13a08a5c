package arthurlint.rules.trust["subject-any-account-in-shared-namespace_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["subject-any-account-in-shared-namespace"] as rule

row(fields) := object.union(testing.subject("StringLike", "system:serviceaccount:kube-system:*"), object.union({"reach": "names", "namespace": "kube-system", "name": "*", "whole_namespace": true}, fields))

found(row) := findings if {
	findings := rule.findings with input as testing.trust({"subjects": [row]})
}

test_whole_namespace if {
	found(row({})) == {{
		"at": ["Statement", 0, "Condition", "StringLike", sprintf("%s:sub", [testing.eks])],
		"message": `"system:serviceaccount:kube-system:*" lets in every service account of namespace "kube-system"; write the names`,
	}}
}

test_prefix if {
	testing.messages(found(row({"namespace": "default", "name": "app-*", "whole_namespace": false}))) == {`"system:serviceaccount:kube-system:*" lets in every service account "app-*" of namespace "default"; write the names`}
}

test_others if {
	every reach in ["cluster", "namespaces", "one", "none", ""] {
		found(row({"reach": reach})) == set()
	}
	found(row({"namespace": "ml"})) == set()
	found(row({"effect": "Deny"})) == set()
	found(object.remove(row({}), ["undenied"])) == set()
}

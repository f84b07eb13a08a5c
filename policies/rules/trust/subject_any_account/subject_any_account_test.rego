package arthurlint.rules.trust["subject-any-account_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["subject-any-account"] as rule

row(fields) := object.union(testing.subject("StringLike", "system:serviceaccount:ml:*"), object.union({"reach": "names", "namespace": "ml", "name": "*", "whole_namespace": true}, fields))

found(row) := findings if {
	findings := rule.findings with input as testing.trust({"subjects": [row]})
}

test_whole_namespace if {
	found(row({})) == {{
		"at": ["Statement", 0, "Condition", "StringLike", sprintf("%s:sub", [testing.eks])],
		"message": `"system:serviceaccount:ml:*" lets in every service account of namespace "ml"; write the names, unless all are meant`,
	}}
}

test_prefix if {
	testing.messages(found(row({"name": "app-*", "whole_namespace": false}))) == {`"system:serviceaccount:ml:*" lets in every service account "app-*" of namespace "ml"; write the names, unless all are meant`}
}

test_others if {
	every reach in ["cluster", "namespaces", "one", "none", ""] {
		found(row({"reach": reach})) == set()
	}
	found(row({"namespace": "kube-system"})) == set()
	found(object.remove(row({}), ["namespace"])) == set()
	found(row({"effect": "Deny"})) == set()
	found(object.remove(row({}), ["undenied"])) == set()
}

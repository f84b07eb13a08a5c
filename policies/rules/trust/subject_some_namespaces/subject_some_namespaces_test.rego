package arthurlint.rules.trust["subject-some-namespaces_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["subject-some-namespaces"] as rule

row(fields) := object.union(testing.subject("StringLike", "system:serviceaccount:team-*:scorer"), object.union({"reach": "namespaces"}, fields))

found(row) := findings if {
	findings := rule.findings with input as testing.trust({"subjects": [row]})
}

test_prefix if {
	found(row({"namespace": "team-*", "name": "scorer"})) == {{
		"at": ["Statement", 0, "Condition", "StringLike", sprintf("%s:sub", [testing.eks])],
		"message": `"system:serviceaccount:team-*:scorer" lets in service accounts of every namespace "team-*"; write the namespace in full`,
	}}
}

test_several_readings if {
	testing.messages(found(row({}))) == {`"system:serviceaccount:team-*:scorer" lets in service accounts of several namespaces; write the namespace in full`}
}

test_others if {
	every reach in ["cluster", "names", "one", "none", ""] {
		found(row({"reach": reach})) == set()
	}
	found(row({"effect": "Deny"})) == set()
	found(object.remove(row({}), ["undenied"])) == set()
}

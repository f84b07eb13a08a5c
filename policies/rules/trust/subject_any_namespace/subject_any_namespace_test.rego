package arthurlint.rules.trust["subject-any-namespace_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["subject-any-namespace"] as rule

row(text, fields) := object.union(testing.subject("StringLike", text), object.union({"reach": "cluster"}, fields))

found(row) := findings if {
	findings := rule.findings with input as testing.trust({"subjects": [row]})
}

test_name if {
	found(row("system:serviceaccount:*:scorer", {"namespace": "*", "name": "scorer"})) == {{
		"at": ["Statement", 0, "Condition", "StringLike", sprintf("%s:sub", [testing.eks])],
		"message": `"system:serviceaccount:*:scorer" lets in a service account "scorer" of every namespace; write the namespace`,
	}}
}

test_all if {
	every text in ["*", "system:serviceaccount:*", "system:serviceaccount:*:*"] {
		testing.messages(found(row(text, {}))) == {sprintf("%q lets in the service accounts of every namespace; write the namespace", [text])}
	}
	testing.messages(found(row("x", {"name": "*"}))) == {`"x" lets in the service accounts of every namespace; write the namespace`}
}

test_others if {
	every reach in ["namespaces", "names", "one", "none", ""] {
		found(row("x", {"reach": reach})) == set()
	}
	found(row("x", {"effect": "Deny"})) == set()
	found(object.remove(row("x", {}), ["undenied"])) == set()
	found(object.remove(row("x", {}), ["granted"])) == set()
	found(testing.with_fields(row("x", {}), {"claim": "aud"})) == set()
}

package arthurlint.rules.arthur["namespace-mismatch_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.arthur["namespace-mismatch"] as rule

found(text, fields) := result if {
	row := testing.changed(testing.subject(0, text), fields)
	result := rule.findings with input as testing.trust({"subjects": [row]})
}

test_another_namespace if {
	found("system:serviceaccount:arthur:arthurai-production", {}) == {{
		"at": testing.place(0),
		"part": "arthurai-production",
		"message": `"arthurai-production" is in the namespace "arthur", where Arthur's service account is "arthurai-arthur"; write the same namespace in both`,
	}}
}

test_hook if {
	{f.message | some f in found("system:serviceaccount:arthur:arthurai-production-helm-hook", {})} == {`"arthurai-production-helm-hook" is in the namespace "arthur", where Arthur's service account is "arthurai-arthur-helm-hook"; write the same namespace in both`}
}

test_others if {
	found("system:serviceaccount:arthur:arthurai-arthur", {}) == set()
	found("system:serviceaccount:arthur:arthurai-arthur-helm-hook", {}) == set()
	found("system:serviceaccount:arthur:arthur-exporter", {}) == set()
	found("system:serviceaccount:*:arthurai-production", {}) == set()
	found("system:serviceaccount:arthur:arthurai-production", {"kubernetes": null}) == set()
	found("system:serviceaccount:arthur:arthurai-production", {"effect": "Deny"}) == set()
	found("system:serviceaccount:arthur:arthurai-production", {"namespace": null}) == set()
}

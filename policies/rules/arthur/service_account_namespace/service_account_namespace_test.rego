package arthurlint.rules.arthur["service-account-namespace_test"]

import data.arthurlint.lib.testing as inputs
import data.arthurlint.rules.arthur["service-account-namespace"] as rule

findings(documents) := result if {
	entries := [{"document": i, "entry": entry} |
		some i, document in documents
		some entry in aggregated(document)
	]
	result := rule.findings with input as inputs.cluster(entries)
}

aggregated(document) := result if {
	result := rule.aggregate with input as document
}

found(documents) := {[f.document, f.at] | some f in findings(documents)}

account(namespace, name) := inputs.document("ServiceAccount", {"metadata": {"name": name, "namespace": namespace}})

test_another_namespace if {
	findings([account("arthur", "arthurai-production")]) == {{
		"document": 0,
		"at": ["metadata", "name"],
		"message": `"arthurai-production" is in the namespace "arthur", where Arthur's service account is "arthurai-arthur"; write the same namespace in both`,
		"related": [{"document": 0, "at": ["metadata", "namespace"], "message": "the namespace"}],
	}}
}

test_others if {
	unknown := {"$unknown": "X", "class": "ref"}
	every document in [
		account("arthur", "arthurai-arthur"),
		account("arthur", "arthurai-arthur-helm-hook"),
		account("arthur", "loki"),
		account(unknown, "arthurai-production"),
		account("arthur", unknown),
		account("arthur", null),
		inputs.document("ServiceAccount", {"metadata": {"name": "arthurai-production"}}),
	] {
		found([document]) == set()
	}
}

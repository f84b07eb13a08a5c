package arthurlint.rules.serviceaccount["role-account-mismatch_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.lib.testing as inputs
import data.arthurlint.rules.serviceaccount["role-account-mismatch"] as rule

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

annotation := ["metadata", "annotations", "eks.amazonaws.com/role-arn"]

pod := testing.account("monitoring", "loki", {"eks.amazonaws.com/role-arn": "arn:aws:iam::876543210987:role/arthur-irsa"})

trust := testing.truster(["system:serviceaccount:monitoring:loki"])

test_conflict if {
	found := findings([pod, trust])
	{f | some f in found; f.document == 0} == {{
		"document": 0,
		"at": annotation,
		"part": "876543210987",
		"message": `the role "arthur-irsa" is of the account 876543210987, and its trust policy names a provider of 210987654321`,
		"related": [{"document": 1, "at": ["Statement"], "message": "the trust policy"}],
	}}
	{f | some f in found; f.document == 1} == {{
		"document": 1,
		"at": ["Statement"],
		"on": "key",
		"message": `the provider is of the account 210987654321, and "system:serviceaccount:monitoring:loki" names the role "arthur-irsa" of 876543210987`,
		"related": [{"document": 0, "at": annotation, "message": "names the role"}],
	}}
}

test_others if {
	found([testing.account("monitoring", "loki", {}), trust]) == set()
	found([pod]) == set()
	found([pod, testing.in_file(trust, "other-trust.json")]) == set()
	found([pod, object.union(trust, {"facts": {"trust": {"account": ""}}})]) == set()
	found([pod, trust, object.union(trust, {"facts": {"trust": {"account": "876543210987"}}})]) == set()
}

package arthurlint.rules.serviceaccount["audience-mismatch_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.lib.testing as inputs
import data.arthurlint.rules.serviceaccount["audience-mismatch"] as rule

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

annotation := ["metadata", "annotations", "eks.amazonaws.com/audience"]

pod(audience) := testing.account("monitoring", "loki", {"eks.amazonaws.com/audience": audience})

trust := testing.truster(["system:serviceaccount:monitoring:loki"])

test_conflict if {
	found := findings([pod("vault"), trust])
	{f | some f in found; f.document == 0} == {{
		"document": 0,
		"at": annotation,
		"message": `eks.amazonaws.com/audience is "vault", and the trust policy of the role "arthur-irsa" takes "sts.amazonaws.com" only; write the same in both`,
		"related": [{"document": 1, "at": testing.audience_place, "message": "the audience that is let in"}],
	}}
	{f | some f in found; f.document == 1} == {{
		"document": 1,
		"at": ["Statement"],
		"on": "key",
		"message": `tokens of "system:serviceaccount:monitoring:loki" are for "vault", and are not let in; write the same in both`,
		"related": [{"document": 0, "at": annotation, "message": "the audience of its tokens"}],
	}}
}

test_others if {
	found([pod("sts.amazonaws.com"), trust]) == set()
	found([pod(""), trust]) == set()
	found([pod({"$unknown": "X", "class": "ref"}), trust]) == set()
	found([testing.account("monitoring", "loki", {}), trust]) == set()
	found([pod("vault")]) == set()
	found([pod("vault"), testing.truster(["system:serviceaccount:monitoring:other"])]) == set()
	found([pod("vault"), object.union(trust, {"facts": {"trust": {"service_accounts_closed": false}}})]) == set()
	found([pod("vault"), object.union(trust, {"facts": {"admitted": [trust.facts.admitted[0]]}})]) == set()
}

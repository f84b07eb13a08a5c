package arthurlint.rules.trust["issuers-differ_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.lib.testing as inputs
import data.arthurlint.rules.trust["issuers-differ"] as rule

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

pod := testing.account("monitoring", "loki", {})

trust := testing.truster(["system:serviceaccount:monitoring:loki"])

former(issuer) := object.union(trust, {"facts": {"providers": [object.union(trust.facts.providers[0], {"issuer": issuer})]}})

test_conflict if {
	found := findings([pod, trust, former("oidc.eks.eu-west-1.amazonaws.com/id/OLD")])
	{f.document | some f in found} == {1, 2}
	{f | some f in found; f.document == 1} == {{
		"document": 1,
		"at": testing.provider,
		"message": `other trust policies of this cluster name the issuer "oidc.eks.eu-west-1.amazonaws.com/id/OLD"`,
		"related": [{"document": 2, "at": testing.provider, "message": "another cluster's issuer"}],
	}}
}

test_beside_a_class if count(found([inputs.storageclass({}), trust, former("x")])) == 2

test_others if {
	found([trust, former("x")]) == set()
	found([pod, trust, trust]) == set()
	found([pod, trust, former(upper(testing.issuer))]) == set()
	found([inputs.serviceaccount({}), trust, former("x")]) == set()
	both := object.union(trust, {"facts": {"providers": [trust.facts.providers[0], object.union(trust.facts.providers[0], {"issuer": "x"})]}})
	found([pod, trust, both]) == set()
	found([pod, trust, object.union(former("x"), {"facts": {"trust": {"principals_closed": false}}})]) == set()
}

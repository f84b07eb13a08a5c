package arthurlint.rules.trust["issuer-region-mismatch_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.lib.testing as inputs
import data.arthurlint.rules.trust["issuer-region-mismatch"] as rule

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

class(region) := inputs.storageclass({"parameters": {"encrypted": "true", "kmsKeyId": sprintf("arn:aws:kms:%s:210987654321:key/1f6e5d4c-3b2a-4190-8f7e-6d5c4b3a2918", [region])}})

trust := testing.truster(["system:serviceaccount:monitoring:loki"])

test_conflict if {
	found := findings([class("eu-central-1"), trust])
	{f | some f in found; f.document == 0} == {{
		"document": 0,
		"at": ["parameters", "kmsKeyId"],
		"part": "eu-central-1",
		"message": `the key is in "eu-central-1", and the trust policies name a cluster in "eu-west-1"`,
		"related": [{"document": 1, "at": testing.provider, "message": "names the cluster"}],
	}}
	{f | some f in found; f.document == 1} == {{
		"document": 1,
		"at": testing.provider,
		"part": "eu-west-1",
		"message": `the cluster is in "eu-west-1", and a StorageClass names a key in "eu-central-1"`,
		"related": [{"document": 0, "at": ["parameters", "kmsKeyId"], "message": "names the key"}],
	}}
}

test_others if {
	found([class("eu-west-1"), trust]) == set()
	found([class("eu-central-1")]) == set()
	found([trust]) == set()
	found([class({"$unknown": "REGION", "class": "ref"}), trust]) == set()
	found([class("eu-central-1"), trust, object.union(trust, {"facts": {"trust": {"principals_closed": false}}})]) == set()
}

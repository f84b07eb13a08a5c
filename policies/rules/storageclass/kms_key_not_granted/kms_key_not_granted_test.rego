package arthurlint.rules.storageclass["kms-key-not-granted_test"]

import data.arthurlint.lib.testing as inputs
import data.arthurlint.rules.storageclass["kms-key-not-granted"] as rule

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

arn := "arn:aws:kms:eu-west-1:210987654321:key/1f6e5d4c-3b2a-4190-8f7e-6d5c4b3a2918"

other := "arn:aws:kms:us-east-1:210987654321:key/90817263-5a4b-4c3d-9e2f-1a0b9c8d7e6f"

class(value) := inputs.storageclass({"parameters": {"encrypted": "true", "kmsKeyId": value}})

policy(text) := inputs.policy("IdentityPolicy", {}, {
	"policy": {"closed": true},
	"targets": {"kms_closed": true},
	"kms_targets": [{"at": ["Statement", 0, "Resource"], "text": text, "form": "key", "actions": ["kms:CreateGrant", "kms:GenerateDataKeyWithoutPlaintext"]}],
})

test_conflict if {
	found := findings([class(arn), policy(other)])
	{f | some f in found; f.document == 0} == {{
		"document": 0,
		"at": ["parameters", "kmsKeyId"],
		"part": "eu-west-1",
		"message": sprintf(`the EBS driver's policy allows "kms:CreateGrant" on %q and not on %q; add it there`, [other, arn]),
		"related": [{"document": 1, "at": ["Statement", 0, "Resource"], "message": "what the driver may use"}],
	}}
	{f | some f in found; f.document == 1} == {{
		"document": 1,
		"at": ["Statement", 0, "Resource"],
		"message": sprintf("the key of a StorageClass, %q, is not among those that the EBS driver may use; add it", [arn]),
		"related": [{"document": 0, "at": ["parameters", "kmsKeyId"], "message": "the key of its volumes"}],
	}}
}

test_others if {
	found([class(arn), policy(arn)]) == set()
	found([class(arn), policy("arn:aws:kms:eu-west-1:210987654321:key/*")]) == set()
	found([class(arn)]) == set()
	found([policy(other)]) == set()
	found([class({"$unknown": "KEY", "class": "ref"}), policy(other)]) == set()
	found([class(arn), object.union(policy(other), {"facts": {"targets": {"kms_closed": false}}})]) == set()
}

test_not_where_parts_are_missing if {
	entries := [{"document": i, "entry": entry} | some i, document in [class(arn), policy(other)]; some entry in aggregated(document)]
	found := rule.findings with input as {"aggregate": entries, "cluster": {"name": "test", "complete": false, "whole": false}}
	found == set()
}

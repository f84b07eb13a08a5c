package arthurlint.lib.volume_keys_test

import data.arthurlint.lib.testing
import data.arthurlint.lib.volume_keys as keys

arn := "arn:aws:kms:eu-west-1:210987654321:key/1f6e5d4c-3b2a-4190-8f7e-6d5c4b3a2918"

other := "arn:aws:kms:eu-west-1:210987654321:key/90817263-5a4b-4c3d-9e2f-1a0b9c8d7e6f"

class(value) := testing.storageclass({"parameters": {"encrypted": "true", "kmsKeyId": value}})

test_key if {
	{
		"is": "key", "name": "test", "overlay": false, "at": ["parameters", "kmsKeyId"], "arn": arn, "region": "eu-west-1",
		"account": "210987654321", "resource": "key/1f6e5d4c-3b2a-4190-8f7e-6d5c4b3a2918",
	} == keys.key with input as class(arn)
	not keys.key with input as class("1f6e5d4c-3b2a-4190-8f7e-6d5c4b3a2918")
	not keys.key with input as class({"$unknown": "KEY", "class": "ref"})
	not keys.key with input as object.union(class(arn), {"value": {"provisioner": "disk.csi.azure.com"}})
	{"is": "key", "name": "test", "overlay": true} == keys.key with input as testing.opened(class(arn), [""])
}

target(text, form) := {"at": ["Statement", 0, "Resource"], "text": text, "form": form, "actions": ["kms:CreateGrant", "kms:GenerateDataKeyWithoutPlaintext"]}

policy(facts) := testing.policy("IdentityPolicy", {}, object.union({"policy": {"closed": true}, "targets": {"kms_closed": true}}, facts))

test_policy if {
	{"is": "policy", "driver": true, "closed": true, "grants": [{"at": ["Statement", 0, "Resource"], "text": arn}]} == keys.policy with input as policy({"kms_targets": [target(arn, "key")]})
	not keys.policy with input as policy({})
	not keys.policy with input as policy({"kms_targets": [object.union(target(arn, "key"), {"actions": ["kms:Decrypt"]})]})
	not keys.policy with input as policy({"kms_targets": [target("arn:aws:kms:eu-west-1:210987654321:alias/x", "alias")]})
	open := keys.policy with input as policy({"targets": {"kms_closed": false}})
	open.closed == false
	open_to_all := keys.policy with input as testing.policy("IdentityPolicy", {}, {"policy": {"closed": false}})
	open_to_all.closed == false
}

test_driver if {
	grant := keys.policy with input as policy({"kms_targets": [object.union(target(arn, "key"), {"actions": ["kms:CreateGrant"]})]})
	grant.driver == false
	volumes := keys.policy with input as policy({
		"kms_targets": [object.union(target(arn, "key"), {"actions": ["kms:CreateGrant"]})],
		"grants": [{"action": "ec2:CreateVolume", "effect": "Allow"}],
	})
	volumes.driver
}

uncovered(documents) := result if {
	entries := testing.cluster([{"document": i, "entry": e} | some i, document in documents; some e in one(document)])
	result := {row.document | some row in keys.uncovered} with input as entries
}

one(document) := [e] if {
	e := keys.key with input as document
} else := [e] if {
	e := keys.policy with input as document
} else := []

granted(text, form) := policy({"kms_targets": [target(text, form)]})

test_uncovered if {
	uncovered([class(arn), granted(other, "key")]) == {0}
	uncovered([class(arn), granted("arn:aws:kms:us-east-1:210987654321:key/*", "keys")]) == {0}
	uncovered([class("arn:aws:kms:us-east-1:210987654321:alias/volumes"), granted(other, "key")]) == {0}
}

test_covered if {
	uncovered([class(arn), granted(arn, "key")]) == set()
	uncovered([class(arn), granted("arn:aws:kms:*:210987654321:key/*", "keys")]) == set()
	uncovered([class(arn), granted("*", "everything")]) == set()
	uncovered([class(arn), granted(other, "key"), granted(arn, "key")]) == set()
	uncovered([class("arn:aws:kms:eu-west-1:210987654321:alias/volumes"), granted(other, "key")]) == set()
	uncovered([class("arn:aws:kms:us-east-1:210987654321:alias/aws/ebs"), granted(other, "key")]) == set()
}

test_uncovered_only_where_known if {
	uncovered([class(arn)]) == set()
	uncovered([class(arn), policy({"targets": {"kms_closed": false}}), granted(other, "key")]) == set()
	uncovered([class(arn), granted(other, "key"), testing.opened(class(arn), [""])]) == set()
	bucket := policy({"kms_targets": [object.union(target(other, "key"), {"actions": ["kms:Decrypt", "kms:GenerateDataKeyWithoutPlaintext"]})]})
	uncovered([class(arn), bucket]) == set()
}

differing(text, form) := result if {
	entries := testing.cluster([{"document": 0, "entry": e} | some e in one(granted(text, form))])
	result := keys.differing({"region": "eu-west-1", "account": "210987654321", "resource": "key/x"}) with input as entries
}

test_differing if {
	differing("arn:aws:kms:us-east-1:876543210987:key/x", "key") == "eu-west-1"
	differing("arn:aws:kms:eu-west-1:876543210987:key/x", "key") == "210987654321"
	differing(other, "key") == "key/x"
}

package arthurlint.rules.storageclass["kms-key-contradicts-encrypted_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["kms-key-contradicts-encrypted"] as rule

test_both if {
	found := rule.findings with input as testing.storageclass({"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab", "encrypted": "false"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "encrypted"], `encrypted is "false", and the driver encrypts because of kmsKeyId; write "true"`]}
	{edit | some f in found; some edit in f.fix.edits} == {{"op": "set", "at": ["parameters", "encrypted"], "value": "true"}}
}

test_no_contradiction if {
	every class in [
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab", "encrypted": "true"}},
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}},
		{"parameters": {"encrypted": "false"}},
		{"parameters": {"kmsKeyId": "", "encrypted": "false"}},
		{"parameters": {"kmsKeyId": null, "encrypted": "false"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_others_business_or_unknown if {
	every class in [
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab", "encrypted": "False"}},
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab", "encrypted": "no"}},
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab", "encrypted": false}},
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab", "encrypted": {"$unknown": "VALUE", "class": "ref"}}},
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab", "encrypted": ""}},
		{"parameters": {"kmsKeyId": {"$unknown": "VALUE", "class": "ref"}, "encrypted": "false"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab", "encrypted": "false"}, "provisioner": "disk.csi.azure.com"},
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab", "encrypted": "false"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

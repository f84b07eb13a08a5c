package arthurlint.rules.storageclass["kms-key-without-encrypted_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["kms-key-without-encrypted"] as rule

test_absent if {
	found := rule.findings with input as testing.storageclass({"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "kmsKeyId"], `kmsKeyId is set without encrypted; add encrypted "true"`]}
	{edit | some f in found; some edit in f.fix.edits} == {{"op": "insert", "at": ["parameters", "encrypted"], "value": "true"}}
}

test_present if {
	every class in [
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab", "encrypted": "true"}},
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab", "encrypted": "false"}},
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab", "encrypted": "True"}},
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab", "encrypted": ""}},
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab", "encrypted": null}},
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab", "encrypted": {"$unknown": "VALUE", "class": "ref"}}},
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab", "encrypted": true}},
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab", "Encrypted": "true"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_misspelled if {
	every class in [
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab", "encryption": "true"}},
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab", "encryptd": "true"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_no_key if {
	every class in [
		{"parameters": {"kmsKeyId": ""}},
		{"parameters": {"kmsKeyId": null}},
		{"parameters": {"kmsKeyId": {"$unknown": "VALUE", "class": "ref"}}},
		{"parameters": {"type": "gp3"}},
		{},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_key_of_another_driver if {
	every class in [
		{"provisioner": "fsx.csi.aws.com", "parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_open_parameters if {
	class := testing.opened(testing.storageclass({"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}}), ["/parameters"])
	found := rule.findings with input as class
	found == set()
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}, "provisioner": "disk.csi.azure.com"},
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

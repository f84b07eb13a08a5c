package arthurlint.rules.storageclass["kms-key-not-arn_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["kms-key-not-arn"] as rule

test_alias if {
	found := rule.findings with input as testing.storageclass({"parameters": {"kmsKeyId": "alias/ebs"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "kmsKeyId"], `kmsKeyId is the alias "alias/ebs"; write the key's full ARN, arn:aws:kms:<region>:<account>:key/<id>`]}
}

test_id if {
	found := rule.findings with input as testing.storageclass({"parameters": {"kmsKeyId": "1234abcd-12ab-34cd-56ef-1234567890ab"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "kmsKeyId"], `kmsKeyId is the key id "1234abcd-12ab-34cd-56ef-1234567890ab"; write the key's full ARN, arn:aws:kms:<region>:<account>:key/<id>`]}
}

test_multi_region_id if {
	found := rule.findings with input as testing.storageclass({"parameters": {"kmsKeyId": "mrk-1234abcd12ab34cd56ef1234567890ab"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "kmsKeyId"], `kmsKeyId is the key id "mrk-1234abcd12ab34cd56ef1234567890ab"; write the key's full ARN, arn:aws:kms:<region>:<account>:key/<id>`]}
}

test_arns if {
	every class in [
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}},
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:alias/ebs"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_others_business if {
	every class in [
		{"parameters": {"kmsKeyId": "alias/aws/ebs"}},
		{"parameters": {"kmsKeyId": "my-key"}},
		{"parameters": {"kmsKeyId": ""}},
		{"parameters": {"kmsKeyId": null}},
		{"parameters": {"kmsKeyId": {"$unknown": "VALUE", "class": "ref"}}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"kmsKeyId": "alias/ebs"}, "provisioner": "disk.csi.azure.com"},
		{"parameters": {"kmsKeyId": "alias/ebs"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

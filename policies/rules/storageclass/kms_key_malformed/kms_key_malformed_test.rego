package arthurlint.rules.storageclass["kms-key-malformed_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["kms-key-malformed"] as rule

test_account_missing if {
	found := rule.findings with input as testing.storageclass({"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1::key/1234abcd-12ab-34cd-56ef-1234567890ab"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "kmsKeyId"], `kmsKeyId is "arn:aws:kms:us-east-1::key/1234abcd-12ab-34cd-56ef-1234567890ab", an ARN without an account of 12 digits; write the key's full ARN, arn:aws:kms:<region>:<account>:key/<id>`]}
}

test_region_missing if {
	found := rule.findings with input as testing.storageclass({"parameters": {"kmsKeyId": "arn:aws:kms::444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "kmsKeyId"], `kmsKeyId is "arn:aws:kms::444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab", an ARN without a region; write the key's full ARN, arn:aws:kms:<region>:<account>:key/<id>`]}
}

test_other_service if {
	found := rule.findings with input as testing.storageclass({"parameters": {"kmskeyid": "arn:aws:iam::444455556666:role/ebs"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "kmskeyid"], `kmskeyid is "arn:aws:iam::444455556666:role/ebs", an ARN of something else than a KMS key; write the key's full ARN, arn:aws:kms:<region>:<account>:key/<id>`]}
}

test_key_missing if {
	found := rule.findings with input as testing.storageclass({"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:1234abcd-12ab-34cd-56ef-1234567890ab"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "kmsKeyId"], `kmsKeyId is "arn:aws:kms:us-east-1:444455556666:1234abcd-12ab-34cd-56ef-1234567890ab", an ARN without "key/" before the id; write the key's full ARN, arn:aws:kms:<region>:<account>:key/<id>`]}
}

test_white_space if {
	found := rule.findings with input as testing.storageclass({"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab\n"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "kmsKeyId"], `kmsKeyId is "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab\n", with white space around it; write the key's full ARN, arn:aws:kms:<region>:<account>:key/<id>`]}
}

test_bare_word if {
	found := rule.findings with input as testing.storageclass({"parameters": {"kmsKeyId": "my-key"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "kmsKeyId"], `kmsKeyId is "my-key", which is no reference to a KMS key; write the key's full ARN, arn:aws:kms:<region>:<account>:key/<id>`]}
}

test_well_formed if {
	every class in [
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}},
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"}},
		{"parameters": {"kmsKeyId": "arn:aws-us-gov:kms:us-gov-west-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}},
		{"parameters": {"kmsKeyId": "arn:aws-cn:kms:cn-north-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}},
		{"parameters": {"kmsKeyId": "arn:aws-iso-b:kms:us-isob-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}},
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/mrk-1234abcd12ab34cd56ef1234567890ab"}},
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:alias/ebs"}},
		{"parameters": {"kmsKeyId": "1234abcd-12ab-34cd-56ef-1234567890ab"}},
		{"parameters": {"kmsKeyId": "mrk-1234abcd12ab34cd56ef1234567890ab"}},
		{"parameters": {"kmsKeyId": "alias/teams/ebs"}},
		{"parameters": {"kmsKeyId": "alias/aws/ebs"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_unknown_or_empty if {
	every class in [
		{"parameters": {"kmsKeyId": {"$unknown": "VALUE", "class": "ref"}}},
		{"parameters": {"kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}}},
		{"parameters": {"kmsKeyId": {"$parts": ["arn:aws:kms:", {"$unknown": "VALUE", "class": "ref"}, ":444455556666:key/1234"]}}},
		{"parameters": {"kmsKeyId": ""}},
		{"parameters": {"kmsKeyId": null}},
		{"parameters": {"kmsKeyId": 12}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1::key/1234abcd-12ab-34cd-56ef-1234567890ab"}, "provisioner": "disk.csi.azure.com"},
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1::key/1234abcd-12ab-34cd-56ef-1234567890ab"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

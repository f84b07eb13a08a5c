package arthurlint.rules.storageclass["kms-key-default-alias_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["kms-key-default-alias"] as rule

test_alias if {
	found := rule.findings with input as testing.storageclass({"parameters": {"kmsKeyId": "alias/aws/ebs"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "kmsKeyId"], `kmsKeyId is "alias/aws/ebs", the key that EBS takes without it; remove it, or write the full ARN of a key of your own`]}
}

test_alias_arn if {
	found := rule.findings with input as testing.storageclass({"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:alias/aws/ebs"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "kmsKeyId"], `kmsKeyId is "arn:aws:kms:us-east-1:444455556666:alias/aws/ebs", the key that EBS takes without it; remove it, or write the full ARN of a key of your own`]}
}

test_other_keys if {
	every class in [
		{"parameters": {"kmsKeyId": "alias/ebs"}},
		{"parameters": {"kmsKeyId": "alias/aws/ebs2"}},
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:alias/team/aws/ebs"}},
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}},
		{"parameters": {"kmsKeyId": {"$unknown": "VALUE", "class": "ref"}}},
		{"parameters": {"kmsKeyId": ""}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"kmsKeyId": "alias/aws/ebs"}, "provisioner": "disk.csi.azure.com"},
		{"parameters": {"kmsKeyId": "alias/aws/ebs"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

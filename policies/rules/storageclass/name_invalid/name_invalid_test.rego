package arthurlint.rules.storageclass["name-invalid_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["name-invalid"] as rule

test_case if {
	found := rule.findings with input as testing.storageclass({"provisioner": "disk.csi.azure.com", "metadata": {"name": "GP3"}})
	{f.at | some f in found} == {["metadata", "name"]}
	{f.message | some f in found} == {`name is "GP3"; write "gp3"`}
	{f.fix.edits | some f in found} == {[{"op": "set", "at": ["metadata", "name"], "value": "gp3"}]}
}

test_characters if {
	found := rule.findings with input as testing.storageclass({"metadata": {"name": "gp_3"}})
	{f.at | some f in found} == {["metadata", "name"]}
	{f.message | some f in found} == {`name is "gp_3"; write at most 253 lower-case letters, digits, - and ., with a letter or digit at both ends`}
	{f.fix | some f in found} == set()
}

test_others if {
	every doc in [
		testing.storageclass({"metadata": {"name": "gp3-"}}),
		testing.storageclass({"metadata": {"name": "-gp3"}}),
		testing.storageclass({"metadata": {"name": "a..b"}}),
		testing.storageclass({"metadata": {"name": ".a"}}),
		testing.storageclass({"metadata": {"name": "a b"}}),
		testing.storageclass({"metadata": {"name": "gp3\n"}}),
		testing.storageclass({"metadata": {"name": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}}),
		testing.storageclass({"metadata": {"name": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["metadata", "name"]}
		{f.fix | some f in found} == set()
	}
}

test_valid_and_unknown if {
	every doc in [
		testing.storageclass({"metadata": {"name": "1"}}),
		testing.storageclass({"metadata": {"name": "a.b"}}),
		testing.storageclass({"metadata": {"name": "gp3-encrypted"}}),
		testing.storageclass({"metadata": {"name": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}}),
		testing.storageclass({"metadata": {"name": ""}}),
		testing.storageclass({"metadata": {"name": null}}),
		testing.storageclass({"metadata": {"name": {"$unknown": "VALUE", "class": "ref"}}}),
		testing.storageclass({"metadata": {"name": {"$parts": ["x", {"$unknown": "VALUE", "class": "ref"}]}}}),
		testing.storageclass({"metadata": {"name": {"$unknown": "<VALUE>", "class": "placeholder"}}}),
		testing.storageclass({"metadata": {"name": 3}}),
		testing.storageclass({"metadata": {"$unknown": "VALUE", "class": "ref"}}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": null, "annotations": null, "storageclass.kubernetes.io/is-default-class": "true", "name": "gp3", "parameters": null, "type": "gp3", "encrypted": "true", "kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

package arthurlint.rules.storageclass["reclaim-policy-invalid_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["reclaim-policy-invalid"] as rule

test_case if {
	every doc in [
		testing.storageclass({"reclaimPolicy": "delete"}),
		testing.storageclass({"reclaimPolicy": "DELETE"}),
		testing.storageclass({"reclaimPolicy": "delete "}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["reclaimPolicy"]}
		{f.fix.edits | some f in found} == {[{"op": "set", "at": ["reclaimPolicy"], "value": "Delete"}]}
	}
}

test_message if {
	found := rule.findings with input as testing.storageclass({"reclaimPolicy": "retain"})
	{f.at | some f in found} == {["reclaimPolicy"]}
	{f.message | some f in found} == {`reclaimPolicy is "retain"; write "Retain"`}
}

test_recycle_of_any_vendor if {
	found := rule.findings with input as testing.storageclass({"provisioner": "disk.csi.azure.com", "reclaimPolicy": "Recycle"})
	{f.at | some f in found} == {["reclaimPolicy"]}
	{f.message | some f in found} == {`reclaimPolicy is "Recycle"; write "Delete" or "Retain"`}
	{f.fix | some f in found} == set()
}

test_legal_and_unknown if {
	every doc in [
		testing.storageclass({"reclaimPolicy": "Delete"}),
		testing.storageclass({"reclaimPolicy": "Retain"}),
		testing.storageclass({"reclaimPolicy": ""}),
		testing.storageclass({"reclaimPolicy": null}),
		testing.storageclass({"reclaimPolicy": {"$unknown": "VALUE", "class": "ref"}}),
		testing.storageclass({"reclaimPolicy": {"$parts": ["x", {"$unknown": "VALUE", "class": "ref"}]}}),
		testing.storageclass({"reclaimPolicy": true}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "test"}, "provisioner": "ebs.csi.aws.com", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

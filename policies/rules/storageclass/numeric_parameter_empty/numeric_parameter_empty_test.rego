package arthurlint.rules.storageclass["numeric-parameter-empty_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["numeric-parameter-empty"] as rule

test_null_or_empty if {
	every doc in [
		testing.storageclass({"parameters": {"iops": null}}),
		testing.storageclass({"parameters": {"iops": ""}}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["parameters", "iops"]}
		{f.message | some f in found} == {`iops has no value; write a number in quotes, or remove it`}
		{f.fix.edits | some f in found} == {[{"op": "remove", "at": ["parameters", "iops"]}]}
	}
}

test_all if {
	found := rule.findings with input as testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "parameters": {"iops": "", "IopsPerGB": null, "throughput": "", "volumeInitializationRate": null}})
	{f.at | some f in found} == {["parameters", "iops"], ["parameters", "IopsPerGB"], ["parameters", "throughput"], ["parameters", "volumeInitializationRate"]}
}

test_values_and_unknowns if {
	every doc in [
		testing.storageclass({"parameters": {"iops": "3000", "throughput": {"$unknown": "VALUE", "class": "ref"}, "iopsPerGB": {"$parts": ["x", {"$unknown": "VALUE", "class": "ref"}]}, "volumeInitializationRate": 0}}),
		testing.storageclass({"parameters": {"kmsKeyId": null, "blockSize": ""}}),
		testing.storageclass({"parameters": null}),
		testing.storageclass({"parameters": {"$unknown": "VALUE", "class": "ref"}}),
		testing.storageclass({"provisioner": "disk.csi.azure.com", "parameters": {"iops": null}}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": null, "annotations": null, "storageclass.kubernetes.io/is-default-class": "true", "name": "gp3", "parameters": null, "type": "gp3", "encrypted": "true", "kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

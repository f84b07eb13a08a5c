package arthurlint.rules.storageclass["provisioner-missing_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["provisioner-missing"] as rule

test_absent if {
	found := rule.findings with input as testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "test"}, "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true})
	{f.at | some f in found} == {["provisioner"]}
	{f.message | some f in found} == {`provisioner is missing; write the name of the driver, such as ebs.csi.aws.com`}
}

test_empty if {
	every doc in [
		testing.storageclass({"provisioner": ""}),
		testing.storageclass({"provisioner": null}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["provisioner"]}
		{f.message | some f in found} == {`provisioner is empty; write the name of the driver, such as ebs.csi.aws.com`}
	}
}

test_patch if {
	found := rule.findings with input as testing.opened(testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "test"}, "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}), ["", "/metadata"])
	found == set()
}

test_misplaced if {
	every doc in [
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "test"}, "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true, "Provisioner": "ebs.csi.aws.com"}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "test"}, "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true, "spec": {}}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "test"}, "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true, "parameters": {"provisioner": "ebs.csi.aws.com"}}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "a", "provisioner": "b"}, "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

test_present if {
	every doc in [
		testing.storageclass({"provisioner": {"$unknown": "VALUE", "class": "ref"}}),
		testing.storageclass({"provisioner": {"$parts": ["x", {"$unknown": "VALUE", "class": "ref"}]}}),
		testing.storageclass({"provisioner": 1}),
		testing.storageclass({"provisioner": "disk.csi.azure.com"}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": null, "annotations": null, "storageclass.kubernetes.io/is-default-class": "true", "name": "gp3", "parameters": null, "type": "gp3", "encrypted": "true", "kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

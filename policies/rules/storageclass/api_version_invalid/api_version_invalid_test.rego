package arthurlint.rules.storageclass["api-version-invalid_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["api-version-invalid"] as rule

test_others if {
	every doc in [
		testing.storageclass({"apiVersion": "v1"}),
		testing.storageclass({"apiVersion": "apps/v1"}),
		testing.storageclass({"apiVersion": "storage/v1"}),
		testing.storageclass({"apiVersion": "storage.k8s.io/v2"}),
		testing.storageclass({"apiVersion": "storage.k8s.io/v1alpha1"}),
		testing.storageclass({"apiVersion": "storage.k8s.io"}),
		testing.storageclass({"apiVersion": "Storage.k8s.io/v1"}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["apiVersion"]}
		{f.fix.edits | some f in found} == {[{"op": "set", "at": ["apiVersion"], "value": "storage.k8s.io/v1"}]}
	}
}

test_message if {
	found := rule.findings with input as testing.storageclass({"apiVersion": "v1"})
	{f.at | some f in found} == {["apiVersion"]}
	{f.message | some f in found} == {`apiVersion is "v1"; write "storage.k8s.io/v1"`}
}

test_absent if {
	found := rule.findings with input as testing.document("StorageClass", {"kind": "StorageClass", "metadata": {"name": "test"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true})
	{f.at | some f in found} == {["apiVersion"]}
	{f.message | some f in found} == {`apiVersion is missing; write storage.k8s.io/v1`}
	{f.fix.edits | some f in found} == {[{"op": "insert", "at": ["apiVersion"], "value": "storage.k8s.io/v1"}]}
}

test_empty if {
	every doc in [
		testing.storageclass({"apiVersion": null}),
		testing.storageclass({"apiVersion": ""}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["apiVersion"]}
		{f.message | some f in found} == {`apiVersion is empty; write storage.k8s.io/v1`}
	}
}

test_other_groups if {
	every doc in [
		testing.storageclass({"apiVersion": "example.com/v1"}),
		testing.storageclass({"apiVersion": "hco.storage.example.io/v1"}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

test_legal_and_unknown if {
	every doc in [
		testing.storageclass({"apiVersion": "storage.k8s.io/v1"}),
		testing.storageclass({"apiVersion": "storage.k8s.io/v1beta1"}),
		testing.storageclass({"apiVersion": {"$unknown": "VALUE", "class": "ref"}}),
		testing.storageclass({"apiVersion": {"$parts": ["x", {"$unknown": "VALUE", "class": "ref"}]}}),
		testing.storageclass({"apiVersion": 1}),
		testing.opened(testing.document("StorageClass", {"kind": "StorageClass", "metadata": {"name": "test"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}), [""]),
		testing.document("StorageClass", {"kind": "StorageClass", "metadata": {"name": "test"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true, "apiversion": "storage.k8s.io/v1"}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": null, "annotations": null, "storageclass.kubernetes.io/is-default-class": "true", "name": "gp3", "parameters": null, "type": "gp3", "encrypted": "true", "kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

package arthurlint.rules.storageclass["server-fields_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["server-fields"] as rule

test_fields if {
	found := rule.findings with input as testing.storageclass({"metadata": {"uid": "6e1f2f0a-4b1f-4a6e-9f53-0c2f0e7d9b11", "resourceVersion": "284", "creationTimestamp": "2026-02-03T10:11:12Z", "generation": 1, "selfLink": "/x", "managedFields": []}})
	{f.at | some f in found} == {["metadata", "uid"], ["metadata", "resourceVersion"], ["metadata", "creationTimestamp"], ["metadata", "generation"], ["metadata", "selfLink"], ["metadata", "managedFields"]}
}

test_message if {
	found := rule.findings with input as testing.storageclass({"provisioner": "disk.csi.azure.com", "metadata": {"uid": "a"}})
	{f.at | some f in found} == {["metadata", "uid"]}
	{f.message | some f in found} == {`uid is set by the API server; remove it`}
	{f.fix.edits | some f in found} == {[{"op": "remove", "at": ["metadata", "uid"]}]}
}

test_others if {
	every doc in [
		testing.storageclass({"metadata": {"creationTimestamp": null, "finalizers": ["a"], "labels": {"uid": "a"}}}),
		testing.storageclass({"metadata": {"uid": {"$unknown": "VALUE", "class": "ref"}}}),
		testing.storageclass({"metadata": {"$unknown": "VALUE", "class": "ref"}}),
		testing.storageclass({"metadata": null}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": null, "annotations": null, "storageclass.kubernetes.io/is-default-class": "true", "name": "gp3", "parameters": null, "type": "gp3", "encrypted": "true", "kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

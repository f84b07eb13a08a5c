package arthurlint.rules.storageclass["namespace-set_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["namespace-set"] as rule

test_namespace if {
	every doc in [
		testing.storageclass({"metadata": {"namespace": "kube-system"}}),
		testing.storageclass({"provisioner": "disk.csi.azure.com", "metadata": {"namespace": "kube-system"}}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["metadata", "namespace"]}
		{f.message | some f in found} == {`namespace is "kube-system" in a class of the whole cluster; remove it`}
		{f.fix.edits | some f in found} == {[{"op": "remove", "at": ["metadata", "namespace"]}]}
	}
}

test_others if {
	every doc in [
		testing.storageclass({}),
		testing.storageclass({"metadata": {"namespace": ""}}),
		testing.storageclass({"metadata": {"namespace": null}}),
		testing.storageclass({"metadata": {"namespace": {"$unknown": "VALUE", "class": "ref"}}}),
		testing.storageclass({"metadata": {"namespace": {"$parts": ["x", {"$unknown": "VALUE", "class": "ref"}]}}}),
		testing.storageclass({"metadata": {"labels": {"namespace": "a"}}}),
		testing.storageclass({"metadata": {"$unknown": "VALUE", "class": "ref"}}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": null, "annotations": null, "storageclass.kubernetes.io/is-default-class": "true", "name": "gp3", "parameters": null, "type": "gp3", "encrypted": "true", "kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

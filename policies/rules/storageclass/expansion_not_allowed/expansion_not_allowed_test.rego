package arthurlint.rules.storageclass["expansion-not-allowed_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["expansion-not-allowed"] as rule

test_false if {
	found := rule.findings with input as testing.storageclass({"allowVolumeExpansion": false})
	{f.at | some f in found} == {["allowVolumeExpansion"]}
	{f.message | some f in found} == {`allowVolumeExpansion is false; write true`}
	{f.fix.edits | some f in found} == {[{"op": "set", "at": ["allowVolumeExpansion"], "value": true}]}
}

test_empty if {
	found := rule.findings with input as testing.storageclass({"allowVolumeExpansion": null})
	{f.at | some f in found} == {["allowVolumeExpansion"]}
	{f.message | some f in found} == {`allowVolumeExpansion is empty; write true`}
}

test_absent if {
	found := rule.findings with input as testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "test"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer"})
	{f.at | some f in found} == {["allowVolumeExpansion"]}
	{f.message | some f in found} == {`allowVolumeExpansion is missing; write allowVolumeExpansion: true`}
	{f.fix.edits | some f in found} == {[{"op": "insert", "at": ["allowVolumeExpansion"], "value": true}]}
}

test_every_ebs_provisioner if {
	every doc in [
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "allowVolumeExpansion": false}),
		testing.storageclass({"provisioner": "ebs.csi.eks.amazonaws.com", "allowVolumeExpansion": false}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["allowVolumeExpansion"]}
	}
}

test_reported_elsewhere if {
	every doc in [
		testing.storageclass({"allowVolumeExpansion": "true"}),
		testing.storageclass({"allowVolumeExpansion": "false"}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "test"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpantion": true}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "test"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "spec": {}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

test_true_unknown_or_open if {
	every doc in [
		testing.storageclass({}),
		testing.storageclass({"allowVolumeExpansion": {"$unknown": "VALUE", "class": "ref"}}),
		testing.opened(testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "test"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer"}), [""]),
		testing.storageclass({"provisioner": "disk.csi.azure.com", "allowVolumeExpansion": false}),
		testing.storageclass({"provisioner": "efs.csi.aws.com", "allowVolumeExpansion": false}),
		testing.storageclass({"provisioner": {"$unknown": "VALUE", "class": "ref"}, "allowVolumeExpansion": false}),
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "allowVolumeExpansion": false, "metadata": {"name": "gp2", "annotations": {"storageclass.kubernetes.io/is-default-class": "false"}}}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": null, "annotations": null, "storageclass.kubernetes.io/is-default-class": "true", "name": "gp3", "parameters": null, "type": "gp3", "encrypted": "true", "kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

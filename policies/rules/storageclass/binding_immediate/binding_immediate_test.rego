package arthurlint.rules.storageclass["binding-immediate_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["binding-immediate"] as rule

test_immediate if {
	found := rule.findings with input as testing.storageclass({"volumeBindingMode": "Immediate"})
	{f.at | some f in found} == {["volumeBindingMode"]}
	{f.message | some f in found} == {`volumeBindingMode is "Immediate"; write WaitForFirstConsumer`}
	{f.fix.edits | some f in found} == {[{"op": "set", "at": ["volumeBindingMode"], "value": "WaitForFirstConsumer"}]}
}

test_absent if {
	found := rule.findings with input as testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "test"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "allowVolumeExpansion": true})
	{f.at | some f in found} == {["volumeBindingMode"]}
	{f.message | some f in found} == {`volumeBindingMode is missing and so Immediate; write volumeBindingMode: WaitForFirstConsumer`}
	{f.fix.edits | some f in found} == {[{"op": "insert", "at": ["volumeBindingMode"], "value": "WaitForFirstConsumer"}]}
}

test_empty if {
	found := rule.findings with input as testing.storageclass({"volumeBindingMode": null})
	{f.at | some f in found} == {["volumeBindingMode"]}
	{f.message | some f in found} == {`volumeBindingMode is empty and so Immediate; write WaitForFirstConsumer`}
}

test_every_ebs_provisioner if {
	every doc in [
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "volumeBindingMode": "Immediate"}),
		testing.storageclass({"provisioner": "ebs.csi.eks.amazonaws.com", "volumeBindingMode": "Immediate"}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["volumeBindingMode"]}
	}
}

test_several_zones if {
	every doc in [
		testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-2a", "us-east-2b"]}]}], "volumeBindingMode": "Immediate"}),
		testing.storageclass({"volumeBindingMode": "Immediate", "allowedTopologies": null}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["volumeBindingMode"]}
	}
}

test_pinned_or_perhaps if {
	every doc in [
		testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-2a"]}]}], "volumeBindingMode": "Immediate"}),
		testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-2a", {"$unknown": "VALUE", "class": "ref"}]}]}], "volumeBindingMode": "Immediate"}),
		testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.ebs.csi.aws.com/outpost-id", "values": ["arn:aws:outposts:us-east-2:604812345678:outpost/op-0"]}]}], "volumeBindingMode": "Immediate"}),
		testing.storageclass({"volumeBindingMode": "Immediate", "allowedTopologies": {"$unknown": "VALUE", "class": "ref"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

test_reported_elsewhere if {
	every doc in [
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "test"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "allowVolumeExpansion": true, "volumebindingmode": "WaitForFirstConsumer"}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "test"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "allowVolumeExpansion": true, "bindingMode": "WaitForFirstConsumer"}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "test"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "allowVolumeExpansion": true, "spec": {}}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "test"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "allowVolumeExpansion": true, "parameters": {"volumeBindingMode": "WaitForFirstConsumer"}}),
		testing.storageclass({"volumeBindingMode": "immediate"}),
		testing.storageclass({"volumeBindingMode": ""}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

test_waiting_unknown_or_open if {
	every doc in [
		testing.storageclass({}),
		testing.storageclass({"volumeBindingMode": {"$unknown": "VALUE", "class": "ref"}}),
		testing.opened(testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "test"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "allowVolumeExpansion": true}), [""]),
		testing.storageclass({"provisioner": "disk.csi.azure.com", "volumeBindingMode": "Immediate"}),
		testing.storageclass({"provisioner": {"$unknown": "VALUE", "class": "ref"}, "volumeBindingMode": "Immediate"}),
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "volumeBindingMode": "Immediate", "metadata": {"name": "gp2", "annotations": {"storageclass.kubernetes.io/is-default-class": "false"}}}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": null, "annotations": null, "storageclass.kubernetes.io/is-default-class": "true", "name": "gp3", "parameters": null, "type": "gp3", "encrypted": "true", "kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

package arthurlint.rules.storageclass["indentation-lost_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["indentation-lost"] as rule

test_the_guide if {
	found := rule.findings with input as testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": null, "annotations": null, "storageclass.kubernetes.io/is-default-class": "true", "name": "gp3", "parameters": null, "type": "gp3", "encrypted": "true", "kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true})
	{f.at | some f in found} == {["annotations"], ["name"], ["storageclass.kubernetes.io/is-default-class"], ["type"], ["encrypted"], ["kmsKeyId"]}
	{f.message | some f in found} == {`annotations stands at the top level: indent it under metadata`, `name stands at the top level: indent it under metadata`, `storageclass.kubernetes.io/is-default-class stands at the top level: indent it under annotations`, `type stands at the top level: indent it under parameters`, `encrypted stands at the top level: indent it under parameters`, `kmsKeyId stands at the top level: indent it under parameters`}
	{f.on | some f in found} == {"key"}
}

test_parameters_only if {
	found := rule.findings with input as testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "test"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true, "parameters": null, "type": "gp3", "tagSpecification_1": "Team=data"})
	{f.at | some f in found} == {["type"], ["tagSpecification_1"]}
}

test_annotations_within_metadata if {
	found := rule.findings with input as testing.storageclass({"metadata": {"annotations": null}, "storageclass.kubernetes.io/is-default-class": "true"})
	{f.at | some f in found} == {["storageclass.kubernetes.io/is-default-class"]}
}

test_metadata_that_is_filled_or_absent if {
	every doc in [
		testing.storageclass({"name": "gp3"}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true, "name": "gp3"}),
		testing.storageclass({"parameters": {"type": "gp3"}, "encrypted": "true"}),
		testing.storageclass({"metadata": null, "replicas": 1}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

test_unknown_mapping if {
	found := rule.findings with input as testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"$unknown": "VALUE", "class": "ref"}, "annotations": {"$unknown": "VALUE", "class": "ref"}, "storageclass.kubernetes.io/is-default-class": "true", "name": "gp3", "parameters": {"$unknown": "VALUE", "class": "ref"}, "type": "gp3", "encrypted": "true", "kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true})
	found == set()
}

test_upright if {
	every doc in [
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
		testing.storageclass({"metadata": null}),
		testing.storageclass({"parameters": null}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

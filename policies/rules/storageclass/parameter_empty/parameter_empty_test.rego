package arthurlint.rules.storageclass["parameter-empty_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["parameter-empty"] as rule

test_null if {
	found := rule.findings with input as testing.storageclass({"parameters": {"type": "gp3", "kmsKeyId": null}})
	{f.at | some f in found} == {["parameters", "kmsKeyId"]}
	{f.message | some f in found} == {`kmsKeyId has no value; write one, or remove it`}
	{f.fix.edits | some f in found} == {[{"op": "remove", "at": ["parameters", "kmsKeyId"]}]}
}

test_any_spelling_and_driver if {
	every doc in [
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "parameters": {"FSType": null}}),
		testing.storageclass({"provisioner": "ebs.csi.eks.amazonaws.com", "parameters": {"FSType": null}}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["parameters", "FSType"]}
	}
}

test_fstype if {
	found := rule.findings with input as testing.storageclass({"provisioner": "ebs.csi.aws.com", "parameters": {"csi.storage.k8s.io/fstype": null}})
	{f.at | some f in found} == {["parameters", "csi.storage.k8s.io/fstype"]}
}

test_encrypted_beside_a_key if {
	found := rule.findings with input as testing.storageclass({"parameters": {"encrypted": null, "kmsKeyId": "alias/data"}})
	{f.at | some f in found} == {["parameters", "encrypted"]}
	{f.message | some f in found} == {`encrypted has no value beside kmsKeyId; write "true"`}
	{f.fix.edits | some f in found} == {[{"op": "set", "at": ["parameters", "encrypted"], "value": "true"}]}
}

test_reported_elsewhere if {
	every doc in [
		testing.storageclass({"parameters": {"encrypted": null}}),
		testing.storageclass({"parameters": {"encrypted": null, "kmsKeyId": ""}}),
		testing.storageclass({"parameters": {"encrypted": null, "kmsKeyId": {"$unknown": "VALUE", "class": "ref"}}}),
		testing.storageclass({"parameters": {"iops": null, "IOPSPerGB": null, "throughput": null}}),
		testing.storageclass({"parameters": {"volumetype": null}}),
		testing.storageclass({"parameters": {"tagSpecification_1": null}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

test_values_and_unknowns if {
	every doc in [
		testing.storageclass({"parameters": {"kmsKeyId": "", "type": {"$unknown": "VALUE", "class": "ref"}, "fsType": {"$parts": ["x", {"$unknown": "VALUE", "class": "ref"}]}, "encrypted": "true"}}),
		testing.storageclass({"parameters": null}),
		testing.storageclass({"parameters": {"$unknown": "VALUE", "class": "ref"}}),
		testing.storageclass({"parameters": [null]}),
		testing.storageclass({"provisioner": "disk.csi.azure.com", "parameters": {"type": null}}),
		testing.storageclass({"provisioner": {"$unknown": "VALUE", "class": "ref"}, "parameters": {"type": null}}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": null, "annotations": null, "storageclass.kubernetes.io/is-default-class": "true", "name": "gp3", "parameters": null, "type": "gp3", "encrypted": "true", "kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

package arthurlint.rules.storageclass["name-type-mismatch_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["name-type-mismatch"] as rule

test_another_type if {
	found := rule.findings with input as testing.storageclass({"metadata": {"name": "ebs-gp2-encrypted"}, "parameters": {"type": "gp3"}})
	{f.at | some f in found} == {["metadata", "name"]}
	{f.message | some f in found} == {`name "ebs-gp2-encrypted" says gp2, but type is "gp3"; write one or the other`}
	{f.part | some f in found} == {"gp2"}
}

test_no_type if {
	found := rule.findings with input as testing.storageclass({"metadata": {"name": "io2"}, "parameters": {"encrypted": "true"}})
	{f.at | some f in found} == {["metadata", "name"]}
	{f.message | some f in found} == {`name "io2" says io2, but without a type the volumes are gp3; write type: io2, or another name`}
}

test_same_or_unclear if {
	every doc in [
		testing.storageclass({"metadata": {"name": "gp3"}, "parameters": {"type": "gp3"}}),
		testing.storageclass({"metadata": {"name": "gp2-to-gp3"}, "parameters": {"type": "io2"}}),
		testing.storageclass({"metadata": {"name": "mygp2"}, "parameters": {"type": "gp3"}}),
		testing.storageclass({"metadata": {"name": "sc1"}, "parameters": {"type": "gp3"}}),
		testing.storageclass({"metadata": {"name": "gp3"}}),
		testing.storageclass({"metadata": {"name": "fast"}, "parameters": {"type": "io2"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

test_reported_elsewhere if {
	every doc in [
		testing.storageclass({"metadata": {"name": "gp2"}, "parameters": {"type": "GP3"}}),
		testing.storageclass({"metadata": {"name": "gp2"}, "parameters": {"volumeType": "gp2"}}),
		testing.storageclass({"metadata": {"name": "gp2"}, "parameters": {"type": null}}),
		testing.storageclass({"metadata": {"name": "gp2"}, "type": "gp2"}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

test_unknown_or_open if {
	every doc in [
		testing.storageclass({"metadata": {"name": "gp2"}, "parameters": {"type": {"$unknown": "VALUE", "class": "ref"}}}),
		testing.storageclass({"metadata": {"name": {"$unknown": "VALUE", "class": "ref"}}, "parameters": {"type": "gp2"}}),
		testing.storageclass({"metadata": {"name": {"$parts": ["gp2-", {"$unknown": "VALUE", "class": "ref"}]}}, "parameters": {"type": "gp3"}}),
		testing.opened(testing.storageclass({"metadata": {"name": "gp2"}, "parameters": {}}), ["/parameters"]),
		testing.storageclass({"metadata": {"name": "gp2"}, "parameters": {"$unknown": "VALUE", "class": "ref"}}),
		testing.storageclass({"metadata": {"$unknown": "VALUE", "class": "ref"}, "parameters": {"type": "gp2"}}),
		testing.storageclass({"provisioner": "disk.csi.azure.com", "metadata": {"name": "gp2"}, "parameters": {"type": "gp3"}}),
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "metadata": {"name": "gp2", "annotations": {"storageclass.kubernetes.io/is-default-class": "false"}}, "parameters": {"type": "gp3"}}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": null, "annotations": null, "storageclass.kubernetes.io/is-default-class": "true", "name": "gp3", "parameters": null, "type": "gp3", "encrypted": "true", "kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

package arthurlint.rules.storageclass["annotation-not-string_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["annotation-not-string"] as rule

test_default_class if {
	found := rule.findings with input as testing.storageclass({"metadata": {"annotations": {"storageclass.kubernetes.io/is-default-class": true}}})
	{f.at | some f in found} == {["metadata", "annotations", "storageclass.kubernetes.io/is-default-class"]}
	{f.message | some f in found} == {`storageclass.kubernetes.io/is-default-class is the boolean true; write "true", in quotes, to make the class the default`}
	{f.fix.edits | some f in found} == {[{"op": "set", "at": ["metadata", "annotations", "storageclass.kubernetes.io/is-default-class"], "value": "true"}]}
}

test_default_class_false if {
	found := rule.findings with input as testing.storageclass({"metadata": {"annotations": {"storageclass.kubernetes.io/is-default-class": false}}})
	{f.at | some f in found} == {["metadata", "annotations", "storageclass.kubernetes.io/is-default-class"]}
	{f.message | some f in found} == {`storageclass.kubernetes.io/is-default-class is the boolean false; write "false"`}
}

test_any_vendor if {
	found := rule.findings with input as testing.storageclass({"provisioner": "disk.csi.azure.com", "metadata": {"labels": {"tier": 1}}})
	{f.at | some f in found} == {["metadata", "labels", "tier"]}
	{f.message | some f in found} == {`tier is the number 1; write "1"`}
}

test_containers_have_no_fix if {
	found := rule.findings with input as testing.storageclass({"metadata": {"annotations": {"example.com/owners": ["storage"]}}})
	{f.at | some f in found} == {["metadata", "annotations", "example.com/owners"]}
	{f.message | some f in found} == {`example.com/owners is a sequence; write a string`}
	{f.fix | some f in found} == set()
}

test_strings_nulls_and_unknowns if {
	every doc in [
		testing.storageclass({"metadata": {"annotations": {"storageclass.kubernetes.io/is-default-class": "true", "a": null, "b": {"$unknown": "VALUE", "class": "ref"}, "c": {"$parts": ["x", {"$unknown": "VALUE", "class": "ref"}]}}}}),
		testing.storageclass({"metadata": {"annotations": null, "labels": {"$unknown": "VALUE", "class": "ref"}}}),
		testing.storageclass({"metadata": {"$unknown": "VALUE", "class": "ref"}}),
		testing.storageclass({"metadata": {"annotations": ["a"]}}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": null, "annotations": null, "storageclass.kubernetes.io/is-default-class": "true", "name": "gp3", "parameters": null, "type": "gp3", "encrypted": "true", "kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

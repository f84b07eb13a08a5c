package arthurlint.rules.storageclass["field-type_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["field-type"] as rule

test_boolean_in_quotes if {
	found := rule.findings with input as testing.storageclass({"allowVolumeExpansion": "true"})
	{f.at | some f in found} == {["allowVolumeExpansion"]}
	{f.message | some f in found} == {`allowVolumeExpansion is the string "true"; remove the quotes`}
}

test_other_boolean if {
	found := rule.findings with input as testing.storageclass({"allowVolumeExpansion": 1})
	{f.at | some f in found} == {["allowVolumeExpansion"]}
	{f.message | some f in found} == {`allowVolumeExpansion is the number 1; write true or false`}
}

test_parameters_as_sequence if {
	found := rule.findings with input as testing.storageclass({"parameters": [{"type": "gp3"}]})
	{f.at | some f in found} == {["parameters"]}
	{f.message | some f in found} == {`parameters is a sequence; write a mapping, without the dashes`}
}

test_parameters_as_text if {
	found := rule.findings with input as testing.storageclass({"parameters": "type=gp3"})
	{f.at | some f in found} == {["parameters"]}
	{f.message | some f in found} == {`parameters is the string "type=gp3"; write a mapping`}
}

test_mount_options if {
	every doc in [
		testing.storageclass({"mountOptions": "noatime"}),
		testing.storageclass({"mountOptions": {"noatime": true}}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["mountOptions"]}
	}
}

test_mount_option if {
	found := rule.findings with input as testing.storageclass({"mountOptions": ["noatime", {"debug": null}, null, {"$unknown": "VALUE", "class": "ref"}, 1]})
	{f.at | some f in found} == {["mountOptions", 1], ["mountOptions", 4]}
	{f.message | some f in found} == {`the mount option is a mapping; write a string`, `the mount option is the number 1; write "1"`}
}

test_strings if {
	found := rule.findings with input as testing.storageclass({"provisioner": true, "reclaimPolicy": ["Delete"], "volumeBindingMode": {"a": "b"}})
	{f.at | some f in found} == {["provisioner"], ["reclaimPolicy"], ["volumeBindingMode"]}
}

test_metadata if {
	every doc in [
		testing.storageclass({"metadata": "gp3"}),
		testing.storageclass({"metadata": [{"name": "gp3"}]}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["metadata"]}
	}
}

test_in_metadata if {
	found := rule.findings with input as testing.storageclass({"metadata": {"name": 3, "annotations": ["a"], "labels": "x"}})
	{f.at | some f in found} == {["metadata", "name"], ["metadata", "annotations"], ["metadata", "labels"]}
}

test_topologies if {
	found := rule.findings with input as testing.storageclass({"allowedTopologies": {"matchLabelExpressions": []}})
	{f.at | some f in found} == {["allowedTopologies"]}
	{f.message | some f in found} == {`allowedTopologies is a mapping; write a sequence`}
}

test_nulls_and_unknowns if {
	every doc in [
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": null, "parameters": null, "mountOptions": null, "allowedTopologies": null, "allowVolumeExpansion": null, "provisioner": null, "reclaimPolicy": null, "volumeBindingMode": null}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"$unknown": "VALUE", "class": "ref"}, "parameters": {"$unknown": "VALUE", "class": "ref"}, "mountOptions": {"$unknown": "VALUE", "class": "ref"}, "allowedTopologies": {"$unknown": "VALUE", "class": "ref"}, "allowVolumeExpansion": {"$unknown": "VALUE", "class": "ref"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}, "reclaimPolicy": {"$unknown": "VALUE", "class": "ref"}, "volumeBindingMode": {"$unknown": "VALUE", "class": "ref"}}),
		testing.storageclass({"mountOptions": [], "parameters": {}, "reclaimPolicy": {"$parts": ["x", {"$unknown": "VALUE", "class": "ref"}]}}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": null, "annotations": null, "storageclass.kubernetes.io/is-default-class": "true", "name": "gp3", "parameters": null, "type": "gp3", "encrypted": "true", "kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

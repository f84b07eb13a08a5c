package arthurlint.rules.storageclass["unknown-field_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["unknown-field"] as rule

test_misspelled if {
	found := rule.findings with input as testing.storageclass({"reclaimpolicy": "Retain"})
	{f.at | some f in found} == {["reclaimpolicy"]}
	{f.message | some f in found} == {`reclaimpolicy is no field of a StorageClass, did you mean "reclaimPolicy"?`}
	{f.on | some f in found} == {"key"}
}

test_part_of_a_name if {
	found := rule.findings with input as testing.storageclass({"bindingMode": "Immediate"})
	{f.at | some f in found} == {["bindingMode"]}
	{f.message | some f in found} == {`bindingMode is no field of a StorageClass, did you mean "volumeBindingMode"?`}
}

test_spec if {
	found := rule.findings with input as testing.storageclass({"spec": {"provisioner": "ebs.csi.aws.com"}})
	{f.at | some f in found} == {["spec"]}
	{f.message | some f in found} == {`spec is no field of a StorageClass; move what it holds to the top level`}
}

test_parameter_at_the_top if {
	found := rule.findings with input as testing.storageclass({"parameters": {"type": "gp3"}, "encrypted": "true"})
	{f.at | some f in found} == {["encrypted"]}
	{f.message | some f in found} == {`encrypted is no field of a StorageClass; indent it under parameters`}
}

test_name_at_the_top if {
	found := rule.findings with input as testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true, "name": "gp3"})
	{f.at | some f in found} == {["name"]}
	{f.message | some f in found} == {`name is no field of a StorageClass; indent it under metadata`}
}

test_annotation_at_the_top if {
	found := rule.findings with input as testing.storageclass({"storageclass.kubernetes.io/is-default-class": "true"})
	{f.at | some f in found} == {["storageclass.kubernetes.io/is-default-class"]}
	{f.message | some f in found} == {`storageclass.kubernetes.io/is-default-class is no field of a StorageClass; indent it under annotations`}
}

test_helper_key_of_any_vendor if {
	found := rule.findings with input as testing.storageclass({"provisioner": "disk.csi.azure.com", "x-parameters": {}})
	{f.at | some f in found} == {["x-parameters"]}
	{f.message | some f in found} == {`x-parameters is no field of a StorageClass, did you mean "parameters"?`}
}

test_nothing_near if {
	found := rule.findings with input as testing.storageclass({"replicas": 1})
	{f.at | some f in found} == {["replicas"]}
	{f.message | some f in found} == {`replicas is no field of a StorageClass; remove it`}
}

test_in_metadata if {
	found := rule.findings with input as testing.storageclass({"metadata": {"annotation": {"storageclass.kubernetes.io/is-default-class": "true"}}})
	{f.at | some f in found} == {["metadata", "annotation"]}
	{f.message | some f in found} == {`annotation is no field of metadata, did you mean "annotations"?`}
}

test_annotation_in_metadata if {
	found := rule.findings with input as testing.storageclass({"metadata": {"storageclass.kubernetes.io/is-default-class": "true"}})
	{f.at | some f in found} == {["metadata", "storageclass.kubernetes.io/is-default-class"]}
	{f.message | some f in found} == {`storageclass.kubernetes.io/is-default-class is no field of metadata; indent it under annotations`}
}

test_field_in_metadata if {
	found := rule.findings with input as testing.storageclass({"metadata": {"provisioner": "x"}})
	{f.at | some f in found} == {["metadata", "provisioner"]}
	{f.message | some f in found} == {`provisioner is no field of metadata; move it to the top level`}
}

test_unknown_value_of_an_unknown_key if {
	every doc in [
		testing.storageclass({"replicas": {"$unknown": "VALUE", "class": "ref"}}),
		testing.opened(testing.storageclass({"replicas": 1}), [""]),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["replicas"]}
	}
}

test_all_fields if {
	every doc in [
		testing.storageclass({"mountOptions": [], "allowedTopologies": [], "parameters": {}}),
		testing.storageclass({"metadata": {"uid": "a", "finalizers": []}}),
		testing.storageclass({"metadata": {"$unknown": "VALUE", "class": "ref"}}),
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

test_lost_indentation_is_not_ours if {
	every doc in [
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": null, "annotations": null, "storageclass.kubernetes.io/is-default-class": "true", "name": "gp3", "parameters": null, "type": "gp3", "encrypted": "true", "kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"$unknown": "VALUE", "class": "ref"}, "annotations": {"$unknown": "VALUE", "class": "ref"}, "storageclass.kubernetes.io/is-default-class": "true", "name": "gp3", "parameters": {"$unknown": "VALUE", "class": "ref"}, "type": "gp3", "encrypted": "true", "kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true, "metadata": null, "name": "gp3"}),
		testing.storageclass({"metadata": {"annotations": null}, "storageclass.kubernetes.io/is-default-class": "true"}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

package arthurlint.rules.storageclass["not-encrypted_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["not-encrypted"] as rule

test_missing if {
	found := rule.findings with input as testing.storageclass({"parameters": {"type": "gp3"}})
	{f.at | some f in found} == {["parameters", "encrypted"]}
	{f.message | some f in found} == {`encrypted is missing; write encrypted: "true"`}
	{f.fix.edits | some f in found} == {[{"op": "insert", "at": ["parameters", "encrypted"], "value": "true"}]}
}

test_no_parameters if {
	found := rule.findings with input as testing.storageclass({})
	{f.at | some f in found} == {["parameters", "encrypted"]}
	{f.fix.edits | some f in found} == {[{"op": "insert", "at": ["parameters"], "value": {"encrypted": "true"}}]}
}

test_null_parameters if {
	found := rule.findings with input as testing.storageclass({"parameters": null})
	{f.at | some f in found} == {["parameters", "encrypted"]}
	{f.fix | some f in found} == set()
}

test_false if {
	found := rule.findings with input as testing.storageclass({"parameters": {"Encrypted": "false"}})
	{f.at | some f in found} == {["parameters", "Encrypted"]}
	{f.message | some f in found} == {`Encrypted is "false"; write "true"`}
	{f.fix.edits | some f in found} == {[{"op": "set", "at": ["parameters", "Encrypted"], "value": "true"}]}
}

test_empty if {
	found := rule.findings with input as testing.storageclass({"parameters": {"encrypted": ""}})
	{f.at | some f in found} == {["parameters", "encrypted"]}
	{f.message | some f in found} == {`encrypted is empty; write "true"`}
}

test_null if {
	found := rule.findings with input as testing.storageclass({"parameters": {"encrypted": null, "kmsKeyId": ""}})
	{f.at | some f in found} == {["parameters", "encrypted"]}
	{f.message | some f in found} == {`encrypted has no value; write "true"`}
}

test_every_ebs_provisioner if {
	every doc in [
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "parameters": {"type": "gp3"}}),
		testing.storageclass({"provisioner": "ebs.csi.eks.amazonaws.com", "parameters": {"type": "gp3"}}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["parameters", "encrypted"]}
	}
}

test_encrypted if {
	every doc in [
		testing.storageclass({"parameters": {"encrypted": "true"}}),
		testing.storageclass({"parameters": {"kmsKeyId": "alias/ebs"}}),
		testing.storageclass({"parameters": {"kmsKeyId": "alias/ebs", "encrypted": "false"}}),
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

test_reported_elsewhere if {
	every doc in [
		testing.storageclass({"parameters": {"encrypted": "True"}}),
		testing.storageclass({"parameters": {"encrypted": false}}),
		testing.storageclass({"parameters": {"encrypt": "true"}}),
		testing.storageclass({"parameters": {"kmsKey": "alias/ebs"}}),
		testing.storageclass({"encrypted": "true"}),
		testing.storageclass({"spec": {"parameters": {"encrypted": "true"}}}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": null, "annotations": null, "storageclass.kubernetes.io/is-default-class": "true", "name": "gp3", "parameters": null, "type": "gp3", "encrypted": "true", "kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": null, "annotations": null, "storageclass.kubernetes.io/is-default-class": "true", "name": "gp3", "parameters": {}, "type": "gp3", "encrypted": "true", "kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

test_unknown if {
	every doc in [
		testing.storageclass({"parameters": {"encrypted": {"$unknown": "VALUE", "class": "ref"}}}),
		testing.storageclass({"parameters": {"encrypted": {"$parts": ["x", {"$unknown": "VALUE", "class": "ref"}]}}}),
		testing.storageclass({"parameters": {"kmsKeyId": {"$unknown": "VALUE", "class": "ref"}}}),
		testing.storageclass({"parameters": {"kmsKeyId": {"$unknown": "<VALUE>", "class": "placeholder"}}}),
		testing.storageclass({"parameters": {"$unknown": "VALUE", "class": "ref"}}),
		testing.opened(testing.storageclass({"parameters": {"type": "gp3"}}), ["/parameters"]),
		testing.opened(testing.storageclass({}), [""]),
		testing.storageclass({"provisioner": {"$unknown": "VALUE", "class": "ref"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

test_other_vendors if {
	every doc in [
		testing.storageclass({"provisioner": "disk.csi.azure.com", "parameters": {"skuName": "Premium_LRS"}}),
		testing.storageclass({"provisioner": "efs.csi.aws.com", "parameters": {"provisioningMode": "efs-ap"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

test_demoted_gp2 if {
	found := rule.findings with input as testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "metadata": {"name": "gp2", "annotations": {"storageclass.kubernetes.io/is-default-class": "false"}}, "parameters": {"type": "gp2"}})
	found == set()
}

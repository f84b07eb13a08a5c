package arthurlint.rules.storageclass["boolean-parameter-ineffective_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["boolean-parameter-ineffective"] as rule

test_other_spellings_of_true if {
	every doc in [
		testing.storageclass({"parameters": {"allowAutoIOPSPerGBIncrease": "True"}}),
		testing.storageclass({"parameters": {"allowAutoIOPSPerGBIncrease": "yes"}}),
		testing.storageclass({"parameters": {"allowAutoIOPSPerGBIncrease": "1"}}),
		testing.storageclass({"parameters": {"allowAutoIOPSPerGBIncrease": "true "}}),
		testing.storageclass({"parameters": {"allowAutoIOPSPerGBIncrease": "true\n"}}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["parameters", "allowAutoIOPSPerGBIncrease"]}
		{f.fix.edits | some f in found} == {[{"op": "set", "at": ["parameters", "allowAutoIOPSPerGBIncrease"], "value": "true"}]}
	}
}

test_message if {
	found := rule.findings with input as testing.storageclass({"parameters": {"ext4BigAlloc": "True"}})
	{f.at | some f in found} == {["parameters", "ext4BigAlloc"]}
	{f.message | some f in found} == {`ext4BigAlloc is "True", which the driver reads as false; write "true"`}
}

test_other_spellings_of_false if {
	found := rule.findings with input as testing.storageclass({"provisioner": "ebs.csi.eks.amazonaws.com", "parameters": {"ext4encryptionsupport": "No"}})
	{f.at | some f in found} == {["parameters", "ext4encryptionsupport"]}
	{f.fix.edits | some f in found} == {[{"op": "set", "at": ["parameters", "ext4encryptionsupport"], "value": "false"}]}
}

test_anything_else_has_no_fix if {
	found := rule.findings with input as testing.storageclass({"parameters": {"blockAttachUntilInitialized": "always"}})
	{f.at | some f in found} == {["parameters", "blockAttachUntilInitialized"]}
	{f.message | some f in found} == {`blockAttachUntilInitialized is "always", which the driver reads as false; write "true" or "false"`}
	{f.fix | some f in found} == set()
}

test_exact_and_unknown if {
	every doc in [
		testing.storageclass({"parameters": {"allowAutoIOPSIncreaseOnModify": "true"}}),
		testing.storageclass({"parameters": {"allowAutoIOPSIncreaseOnModify": "false"}}),
		testing.storageclass({"parameters": {"allowAutoIOPSIncreaseOnModify": ""}}),
		testing.storageclass({"parameters": {"allowAutoIOPSIncreaseOnModify": null}}),
		testing.storageclass({"parameters": {"allowAutoIOPSIncreaseOnModify": true}}),
		testing.storageclass({"parameters": {"allowAutoIOPSIncreaseOnModify": {"$unknown": "VALUE", "class": "ref"}}}),
		testing.storageclass({"parameters": {"allowAutoIOPSIncreaseOnModify": {"$parts": ["x", {"$unknown": "VALUE", "class": "ref"}]}}}),
		testing.storageclass({"parameters": {"encrypted": "True", "type": "True"}}),
		testing.storageclass({"provisioner": "disk.csi.azure.com", "parameters": {"ext4BigAlloc": "True"}}),
		testing.storageclass({"parameters": {"$unknown": "VALUE", "class": "ref"}}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": null, "annotations": null, "storageclass.kubernetes.io/is-default-class": "true", "name": "gp3", "parameters": null, "type": "gp3", "encrypted": "true", "kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

package arthurlint.rules.storageclass["binding-mode-invalid_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["binding-mode-invalid"] as rule

test_case if {
	every doc in [
		testing.storageclass({"volumeBindingMode": "waitForFirstConsumer"}),
		testing.storageclass({"volumeBindingMode": "waitforfirstconsumer"}),
		testing.storageclass({"volumeBindingMode": "WaitForFirstConsumer\n"}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["volumeBindingMode"]}
		{f.fix.edits | some f in found} == {[{"op": "set", "at": ["volumeBindingMode"], "value": "WaitForFirstConsumer"}]}
	}
}

test_message if {
	found := rule.findings with input as testing.storageclass({"provisioner": "disk.csi.azure.com", "volumeBindingMode": "immediate"})
	{f.at | some f in found} == {["volumeBindingMode"]}
	{f.message | some f in found} == {`volumeBindingMode is "immediate"; write "Immediate"`}
}

test_other_words if {
	found := rule.findings with input as testing.storageclass({"volumeBindingMode": "WaitForConsumer"})
	{f.at | some f in found} == {["volumeBindingMode"]}
	{f.message | some f in found} == {`volumeBindingMode is "WaitForConsumer"; write "WaitForFirstConsumer" or "Immediate"`}
	{f.fix | some f in found} == set()
}

test_empty if {
	found := rule.findings with input as testing.storageclass({"volumeBindingMode": ""})
	{f.at | some f in found} == {["volumeBindingMode"]}
}

test_legal_and_unknown if {
	every doc in [
		testing.storageclass({"volumeBindingMode": "Immediate"}),
		testing.storageclass({"volumeBindingMode": "WaitForFirstConsumer"}),
		testing.storageclass({"volumeBindingMode": null}),
		testing.storageclass({"volumeBindingMode": {"$unknown": "VALUE", "class": "ref"}}),
		testing.storageclass({"volumeBindingMode": {"$parts": ["x", {"$unknown": "VALUE", "class": "ref"}]}}),
		testing.storageclass({"volumeBindingMode": true}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "test"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "allowVolumeExpansion": true}),
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

package arthurlint.rules.storageclass["parameter-unknown_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["parameter-unknown"] as rule

test_one_letter_away if {
	found := rule.findings with input as testing.storageclass({"parameters": {"type": "gp3", "throughputs": "500"}})
	{f.at | some f in found} == {["parameters", "throughputs"]}
	{f.message | some f in found} == {`throughputs is no parameter of ebs.csi.aws.com, did you mean "throughput"?`}
	{f.fix.edits | some f in found} == {[{"op": "rename", "at": ["parameters", "throughputs"], "value": "throughput"}]}
	{f.on | some f in found} == {"key"}
}

test_file_system if {
	found := rule.findings with input as testing.storageclass({"provisioner": "ebs.csi.aws.com", "parameters": {"csi.storage.k8s.io/fsType": "xfs"}})
	{f.at | some f in found} == {["parameters", "csi.storage.k8s.io/fsType"]}
	{f.message | some f in found} == {`csi.storage.k8s.io/fsType is no parameter of ebs.csi.aws.com, did you mean "csi.storage.k8s.io/fstype"?`}
	{f.fix.edits | some f in found} == {[{"op": "rename", "at": ["parameters", "csi.storage.k8s.io/fsType"], "value": "csi.storage.k8s.io/fstype"}]}
}

test_what_people_write if {
	found := rule.findings with input as testing.storageclass({"parameters": {"volumeType": "gp3", "kmsKey": "x", "encryption": "true"}})
	{f.at | some f in found} == {["parameters", "volumeType"], ["parameters", "kmsKey"], ["parameters", "encryption"]}
	{f.message | some f in found} == {`volumeType is no parameter of ebs.csi.aws.com, did you mean "type"?`, `kmsKey is no parameter of ebs.csi.aws.com, did you mean "kmsKeyId"?`, `encryption is no parameter of ebs.csi.aws.com, did you mean "encrypted"?`}
	{f.fix | some f in found} == set()
}

test_said_elsewhere if {
	found := rule.findings with input as testing.storageclass({"parameters": {"zone": "us-east-2a", "size": "10", "reclaimPolicy": "Delete"}})
	{f.at | some f in found} == {["parameters", "zone"], ["parameters", "size"], ["parameters", "reclaimPolicy"]}
	{f.message | some f in found} == {`zone is no parameter of ebs.csi.aws.com; write allowedTopologies instead`, `size is no parameter of ebs.csi.aws.com; remove it: the PersistentVolumeClaim requests the size`, `reclaimPolicy is no parameter of ebs.csi.aws.com; move it to the top level`}
}

test_reserved if {
	found := rule.findings with input as testing.storageclass({"provisioner": "ebs.csi.aws.com", "parameters": {"csi.storage.k8s.io/pvc/name": "a"}})
	{f.at | some f in found} == {["parameters", "csi.storage.k8s.io/pvc/name"]}
	{f.message | some f in found} == {`csi.storage.k8s.io/pvc/name is no parameter of ebs.csi.aws.com; remove it`}
}

test_no_fix_onto_a_parameter_that_is_there if {
	every doc in [
		testing.storageclass({"parameters": {"iop": "3000", "iops": "3000"}}),
		testing.opened(testing.storageclass({"parameters": {"iop": "3000"}}), ["/parameters"]),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["parameters", "iop"]}
		{f.fix | some f in found} == set()
	}
}

test_unknown_or_empty_value if {
	every doc in [
		testing.storageclass({"parameters": {"volumeSize": {"$unknown": "VALUE", "class": "ref"}}}),
		testing.storageclass({"parameters": {"volumeSize": null}}),
		testing.storageclass({"parameters": {"volumeSize": 3}}),
		testing.storageclass({"parameters": {"volumeSize": "a"}}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["parameters", "volumeSize"]}
	}
}

test_every_parameter_in_any_case if {
	found := rule.findings with input as testing.storageclass({"parameters": {"type": "x", "FSTYPE": "x", "iops": "x", "IopsPerGB": "x", "allowAutoIOPSPerGBIncrease": "x", "allowautoiopsincreaseonmodify": "x", "throughput": "x", "Encrypted": "x", "kmsKeyID": "x", "blockSize": "x", "inodeSize": "x", "bytesPerInode": "x", "numberOfInodes": "x", "ext4BigAlloc": "x", "ext4ClusterSize": "x", "ext4EncryptionSupport": "x", "volumeInitializationRate": "x", "blockAttachUntilInitialized": "x", "blockExpress": "x", "tagSpecification_1": "x", "TagSpecification_2": "x", "csi.storage.k8s.io/fstype": "x", "csi.storage.k8s.io/provisioner-secret-name": "x", "csi.storage.k8s.io/node-expand-secret-namespace": "x"}})
	found == set()
}

test_not_ours if {
	every doc in [
		testing.storageclass({"provisioner": "ebs.csi.eks.amazonaws.com", "parameters": {"zone": "a"}}),
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "parameters": {"foo": "a"}}),
		testing.storageclass({"provisioner": "disk.csi.azure.com", "parameters": {"skuName": "a"}}),
		testing.storageclass({"provisioner": "efs.csi.aws.com", "parameters": {"provisioningMode": "efs-ap"}}),
		testing.storageclass({"provisioner": {"$unknown": "VALUE", "class": "ref"}, "parameters": {"foo": "a"}}),
		testing.storageclass({"parameters": {"$unknown": "VALUE", "class": "ref"}}),
		testing.storageclass({"parameters": null}),
		testing.storageclass({"parameters": ["foo"]}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": null, "annotations": null, "storageclass.kubernetes.io/is-default-class": "true", "name": "gp3", "parameters": null, "type": "gp3", "encrypted": "true", "kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

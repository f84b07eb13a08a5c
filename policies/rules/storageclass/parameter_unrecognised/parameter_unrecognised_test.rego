package arthurlint.rules.storageclass["parameter-unrecognised_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["parameter-unrecognised"] as rule

test_auto_mode if {
	found := rule.findings with input as testing.storageclass({"provisioner": "ebs.csi.eks.amazonaws.com", "parameters": {"type": "gp3", "zone": "us-east-2a"}})
	{f.at | some f in found} == {["parameters", "zone"]}
	{f.message | some f in found} == {`zone is no parameter of ebs.csi.eks.amazonaws.com; write allowedTopologies instead`}
	{f.fix | some f in found} == set()
}

test_in_tree if {
	found := rule.findings with input as testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "parameters": {"typ": "gp3"}})
	{f.at | some f in found} == {["parameters", "typ"]}
	{f.message | some f in found} == {`typ is no parameter of kubernetes.io/aws-ebs, did you mean "type"?`}
	{f.fix.edits | some f in found} == {[{"op": "rename", "at": ["parameters", "typ"], "value": "type"}]}
}

test_nothing_near if {
	found := rule.findings with input as testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "parameters": {"replicas": "3"}})
	{f.at | some f in found} == {["parameters", "replicas"]}
	{f.message | some f in found} == {`replicas is no parameter of kubernetes.io/aws-ebs; remove it`}
	{f.fix | some f in found} == set()
}

test_in_tree_parameters if {
	found := rule.findings with input as testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "parameters": {"type": "gp3", "zones": "us-east-2a", "zone": "us-east-2a", "fsType": "ext4", "iopsPerGB": "10", "tagSpecification_1": "a=b"}})
	found == set()
}

test_not_ours if {
	every doc in [
		testing.storageclass({"parameters": {"zone": "a"}}),
		testing.storageclass({"provisioner": "disk.csi.azure.com", "parameters": {"skuName": "a"}}),
		testing.storageclass({"provisioner": {"$unknown": "VALUE", "class": "ref"}, "parameters": {"foo": "a"}}),
		testing.storageclass({"provisioner": "ebs.csi.eks.amazonaws.com", "parameters": {"$unknown": "VALUE", "class": "ref"}}),
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "parameters": null}),
		testing.storageclass({"provisioner": "ebs.csi.eks.amazonaws.com", "parameters": {"type": {"$unknown": "VALUE", "class": "ref"}, "kmsKeyId": {"$parts": ["x", {"$unknown": "VALUE", "class": "ref"}]}}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

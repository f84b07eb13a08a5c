package arthurlint.rules.storageclass.gp2_test

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass.gp2 as rule

test_gp2 if {
	found := rule.findings with input as testing.storageclass({"parameters": {"type": "gp2"}})
	{f.at | some f in found} == {["parameters", "type"]}
	{f.message | some f in found} == {`type is "gp2"; write "gp3"`}
	{f.fix.edits | some f in found} == {[{"op": "set", "at": ["parameters", "type"], "value": "gp3"}]}
}

test_every_ebs_provisioner if {
	every doc in [
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "parameters": {"type": "gp2"}}),
		testing.storageclass({"provisioner": "ebs.csi.eks.amazonaws.com", "parameters": {"type": "gp2"}}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["parameters", "type"]}
	}
}

test_zones_of_a_region if {
	every doc in [
		testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-2a", "us-gov-west-1b"]}]}], "parameters": {"type": "gp2"}}),
		testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.k8s.aws/zone-id", "values": ["use2-az1"]}]}], "parameters": {"type": "gp2"}}),
		testing.storageclass({"allowedTopologies": null, "parameters": {"type": "gp2"}}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["parameters", "type"]}
	}
}

test_outposts_and_local_zones if {
	every doc in [
		testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-west-2-lax-1a"]}]}], "parameters": {"type": "gp2"}}),
		testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1-wl1-bos-wlz-1"]}]}], "parameters": {"type": "gp2"}}),
		testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.k8s.aws/zone-id", "values": ["usw2-lax1-az1"]}]}], "parameters": {"type": "gp2"}}),
		testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.ebs.csi.aws.com/outpost-id", "values": ["arn:aws:outposts:us-east-2:604812345678:outpost/op-0"]}]}], "parameters": {"type": "gp2"}}),
		testing.storageclass({"metadata": {"name": "Outpost-gp2"}, "parameters": {"type": "gp2"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

test_unknown_topology_or_name if {
	every doc in [
		testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-2a", {"$unknown": "VALUE", "class": "ref"}]}]}], "parameters": {"type": "gp2"}}),
		testing.storageclass({"allowedTopologies": {"$unknown": "VALUE", "class": "ref"}, "parameters": {"type": "gp2"}}),
		testing.storageclass({"allowedTopologies": [{"$unknown": "VALUE", "class": "ref"}], "parameters": {"type": "gp2"}}),
		testing.storageclass({"metadata": {"name": {"$unknown": "VALUE", "class": "ref"}}, "parameters": {"type": "gp2"}}),
		testing.opened(testing.storageclass({"parameters": {"type": "gp2"}}), [""]),
		testing.opened(testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-2a"]}]}], "parameters": {"type": "gp2"}}), ["/allowedTopologies/0/matchLabelExpressions/0/values"]),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

test_others if {
	every doc in [
		testing.storageclass({"parameters": {"type": "gp3"}}),
		testing.storageclass({"parameters": {"type": "GP2"}}),
		testing.storageclass({"parameters": {"type": {"$unknown": "VALUE", "class": "ref"}}}),
		testing.storageclass({"parameters": {"type": null}}),
		testing.storageclass({}),
		testing.storageclass({"provisioner": "disk.csi.azure.com", "parameters": {"type": "gp2"}}),
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "metadata": {"name": "gp2", "annotations": {"storageclass.kubernetes.io/is-default-class": "false"}}, "parameters": {"type": "gp2"}}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": null, "annotations": null, "storageclass.kubernetes.io/is-default-class": "true", "name": "gp3", "parameters": null, "type": "gp3", "encrypted": "true", "kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

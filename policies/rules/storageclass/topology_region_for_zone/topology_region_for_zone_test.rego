package arthurlint.rules.storageclass["topology-region-for-zone_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["topology-region-for-zone"] as rule

test_region if {
	found := rule.findings with input as testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1", "us-east-1a"]}]}]})
	{[f.at, f.message] | some f in found} == {[["allowedTopologies", 0, "matchLabelExpressions", 0, "values", 0], `"us-east-1" is a region; write its zones, such as us-east-1a`]}
}

test_in_tree if {
	found := rule.findings with input as testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "allowedTopologies": [{"matchLabelExpressions": [{"key": "failure-domain.beta.kubernetes.io/zone", "values": ["us-gov-west-1"]}]}]})
	{[f.at, f.message] | some f in found} == {[["allowedTopologies", 0, "matchLabelExpressions", 0, "values", 0], `"us-gov-west-1" is a region; write its zones, such as us-gov-west-1a`]}
}

test_zones if {
	every class in [
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a"]}]}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-west-2-lax-1a"]}]}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1-wl1-bos-wlz-1"]}]}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["use1-az1"]}]}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["rack-7b"]}]}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": [{"$unknown": "VALUE", "class": "ref"}]}]}]},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_keys if {
	every class in [
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/region", "values": ["us-east-1"]}]}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.ebs.csi.aws.com/region", "values": ["us-east-1"]}]}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.ebs.csi.aws.com/outpost-id", "values": ["us-east-1"]}]}]},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1", "us-east-1a"]}]}], "provisioner": "disk.csi.azure.com"},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1", "us-east-1a"]}]}], "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

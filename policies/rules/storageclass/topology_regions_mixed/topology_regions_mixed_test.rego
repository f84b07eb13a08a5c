package arthurlint.rules.storageclass["topology-regions-mixed_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["topology-regions-mixed"] as rule

test_one_list if {
	found := rule.findings with input as testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a", "us-east-2a"]}]}]})
	{[f.at, f.message] | some f in found} == {[["allowedTopologies"], `zones are in us-east-1 and us-east-2; keep those of one region`]}
}

test_two_terms if {
	found := rule.findings with input as testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a"]}]}, {"matchLabelExpressions": [{"key": "topology.ebs.csi.aws.com/zone", "values": ["eu-west-1b", {"$unknown": "VALUE", "class": "ref"}]}]}]})
	{[f.at, f.message] | some f in found} == {[["allowedTopologies"], `zones are in eu-west-1 and us-east-1; keep those of one region`]}
}

test_one_region if {
	every class in [
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a", "us-east-1b"]}]}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-west-2a", "us-west-2-lax-1a"]}]}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a", "rack-7"]}]}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a", {"$unknown": "VALUE", "class": "ref"}]}]}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a", "eu-west-1"]}]}]},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_none if {
	every class in [
		{},
		{"allowedTopologies": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a", "us-east-2a"]}]}], "provisioner": "disk.csi.azure.com"},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a", "us-east-2a"]}]}], "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

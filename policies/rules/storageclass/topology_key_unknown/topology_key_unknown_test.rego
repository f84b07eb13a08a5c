package arthurlint.rules.storageclass["topology-key-unknown_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["topology-key-unknown"] as rule

test_former_key if {
	found := rule.findings with input as testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": [{"key": "failure-domain.beta.kubernetes.io/zone", "values": ["us-east-1a"]}]}]})
	{[f.at, f.message] | some f in found} == {[["allowedTopologies", 0, "matchLabelExpressions", 0, "key"], `key "failure-domain.beta.kubernetes.io/zone" is none that ebs.csi.aws.com knows; write topology.kubernetes.io/zone`]}
	{edit | some f in found; some edit in f.fix.edits} == {{"op": "set", "at": ["allowedTopologies", 0, "matchLabelExpressions", 0, "key"], "value": "topology.kubernetes.io/zone"}}
}

test_region_key if {
	found := rule.findings with input as testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/region", "values": ["us-east-1"]}]}]})
	{[f.at, f.message] | some f in found} == {[["allowedTopologies", 0, "matchLabelExpressions", 0, "key"], `key "topology.kubernetes.io/region" is none that ebs.csi.aws.com knows; write topology.kubernetes.io/zone`]}
	count({f | some f in found; f.fix}) == 0
}

test_known_keys if {
	every class in [
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["x"]}]}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.ebs.csi.aws.com/zone", "values": ["x"]}]}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.k8s.aws/zone-id", "values": ["x"]}]}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.ebs.csi.aws.com/outpost-id", "values": ["x"]}]}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.ebs.csi.aws.com/region", "values": ["x"]}]}]},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_keys_about_something_else if {
	every class in [
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "eks.amazonaws.com/compute-type", "values": ["x"]}]}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "example.com/rack", "values": ["x"]}]}]},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_drivers if {
	every class in [
		{"provisioner": "kubernetes.io/aws-ebs", "allowedTopologies": [{"matchLabelExpressions": [{"key": "failure-domain.beta.kubernetes.io/zone", "values": ["us-east-1a"]}]}]},
		{"provisioner": "ebs.csi.eks.amazonaws.com", "allowedTopologies": [{"matchLabelExpressions": [{"key": "failure-domain.beta.kubernetes.io/zone", "values": ["us-east-1a"]}]}]},
		{"provisioner": "efs.csi.aws.com", "allowedTopologies": [{"matchLabelExpressions": [{"key": "failure-domain.beta.kubernetes.io/zone", "values": ["us-east-1a"]}]}]},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_unknown if {
	every class in [
		{"allowedTopologies": {"$unknown": "VALUE", "class": "ref"}},
		{"allowedTopologies": [{"$unknown": "VALUE", "class": "ref"}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"$unknown": "VALUE", "class": "ref"}]}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": {"$unknown": "VALUE", "class": "ref"}, "values": ["x"]}]}]},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "failure-domain.beta.kubernetes.io/zone", "values": ["us-east-1a"]}]}], "provisioner": "disk.csi.azure.com"},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "failure-domain.beta.kubernetes.io/zone", "values": ["us-east-1a"]}]}], "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

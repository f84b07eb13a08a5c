package arthurlint.rules.storageclass["kms-key-region-mismatch_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["kms-key-region-mismatch"] as rule

test_other_region if {
	found := rule.findings with input as testing.storageclass({"parameters": {"kmsKeyId": "arn:aws:kms:eu-west-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}, "allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a", "us-east-1b"]}]}]})
	{[f.at, f.message] | some f in found} == {[["parameters", "kmsKeyId"], `kmsKeyId is a key in eu-west-1, and allowedTopologies names zones in us-east-1; write a key of that region`]}
}

test_local_zone if {
	found := rule.findings with input as testing.storageclass({"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:alias/ebs"}, "allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.ebs.csi.aws.com/zone", "values": ["us-west-2-lax-1a"]}, {"key": "example.com/rack", "values": ["7"]}]}]})
	{[f.at, f.message] | some f in found} == {[["parameters", "kmsKeyId"], `kmsKeyId is a key in us-east-1, and allowedTopologies names zones in us-west-2; write a key of that region`]}
}

test_same_region if {
	every class in [
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}, "allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a"]}]}]},
		{"parameters": {"kmsKeyId": "arn:aws:kms:us-west-2:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}, "allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-west-2-lax-1a"]}]}]},
		{"parameters": {"kmsKeyId": "arn:aws-us-gov:kms:us-gov-west-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}, "allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-gov-west-1a"]}]}]},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_uncertain if {
	every class in [
		{"parameters": {"kmsKeyId": "arn:aws:kms:eu-west-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}, "allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a", {"$unknown": "VALUE", "class": "ref"}]}]}]},
		{"parameters": {"kmsKeyId": "arn:aws:kms:eu-west-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}, "allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a", "eu-west-1a"]}]}]},
		{"parameters": {"kmsKeyId": "arn:aws:kms:eu-west-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}, "allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a"]}]}, {"matchLabelExpressions": [{"key": "eks.amazonaws.com/compute-type", "values": ["auto"]}]}]},
		{"parameters": {"kmsKeyId": "arn:aws:kms:eu-west-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}, "allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.k8s.aws/zone-id", "values": ["use1-az1"]}]}]},
		{"parameters": {"kmsKeyId": "arn:aws:kms:eu-west-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}, "allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["rack-7"]}]}]},
		{"parameters": {"kmsKeyId": "arn:aws:kms:eu-west-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}, "allowedTopologies": []},
		{"parameters": {"kmsKeyId": "arn:aws:kms:eu-west-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}, "allowedTopologies": {"$unknown": "VALUE", "class": "ref"}},
		{"parameters": {"kmsKeyId": "arn:aws:kms:eu-west-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}, "allowedTopologies": [{"$unknown": "VALUE", "class": "ref"}]},
		{"parameters": {"kmsKeyId": "arn:aws:kms:eu-west-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}, "allowedTopologies": [{"matchLabelExpressions": [{"key": {"$unknown": "VALUE", "class": "ref"}, "values": ["us-east-1a"]}]}]},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_no_region if {
	every class in [
		{"parameters": {"kmsKeyId": "alias/ebs"}, "allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a"]}]}]},
		{"parameters": {"kmsKeyId": {"$unknown": "VALUE", "class": "ref"}}, "allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a"]}]}]},
		{"parameters": {"kmsKeyId": ""}, "allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a"]}]}]},
		{"parameters": {"kmsKeyId": {"$parts": ["arn:aws:kms:eu-west-1:", {"$unknown": "VALUE", "class": "ref"}, ":key/1"]}}, "allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a"]}]}]},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_open_topologies if {
	class := testing.opened(testing.storageclass({"parameters": {"kmsKeyId": "arn:aws:kms:eu-west-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}, "allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a"]}]}]}), ["/allowedTopologies"])
	found := rule.findings with input as class
	found == set()
}

test_open_values if {
	class := testing.opened(testing.storageclass({"parameters": {"kmsKeyId": "arn:aws:kms:eu-west-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}, "allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a"]}]}]}), ["/allowedTopologies/0/matchLabelExpressions/0/values"])
	found := rule.findings with input as class
	found == set()
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"kmsKeyId": "arn:aws:kms:eu-west-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}, "allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a", "us-east-1b"]}]}], "provisioner": "disk.csi.azure.com"},
		{"parameters": {"kmsKeyId": "arn:aws:kms:eu-west-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"}, "allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a", "us-east-1b"]}]}], "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

package arthurlint.rules.storageclass["block-express-deprecated_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["block-express-deprecated"] as rule

test_set if {
	found := rule.findings with input as testing.storageclass({"parameters": {"type": "io2", "iops": "100000", "blockExpress": "true"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "blockExpress"], `blockExpress has no effect since v1.47 of the driver; remove it`]}
	{edit | some f in found; some edit in f.fix.edits} == {{"op": "remove", "at": ["parameters", "blockExpress"]}}
}

test_absent if {
	every class in [
		{"parameters": {"type": "io2", "iops": "100000"}},
		{},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_drivers_that_are_not_known if {
	every class in [
		{"provisioner": "ebs.csi.eks.amazonaws.com", "parameters": {"blockExpress": "true"}},
		{"provisioner": "kubernetes.io/aws-ebs", "parameters": {"blockExpress": "true"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"type": "io2", "iops": "100000", "blockExpress": "true"}, "provisioner": "disk.csi.azure.com"},
		{"parameters": {"type": "io2", "iops": "100000", "blockExpress": "true"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

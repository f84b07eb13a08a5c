package arthurlint.rules.storageclass["iops-unsupported_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["iops-unsupported"] as rule

test_iops_with_st1 if {
	found := rule.findings with input as testing.storageclass({"parameters": {"type": "st1", "iops": "3000"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "iops"], `iops is not supported by st1 volumes; remove it or write type gp3, io1 or io2`]}
	{edit | some f in found; some edit in f.fix.edits} == {{"op": "remove", "at": ["parameters", "iops"]}}
}

test_iops_per_gb_with_gp2 if {
	found := rule.findings with input as testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "parameters": {"type": "gp2", "iopsPerGB": "10"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "iopsPerGB"], `iopsPerGB is not supported by gp2 volumes; remove it or write type gp3, io1 or io2`]}
}

test_types_that_take_them if {
	every class in [
		{"parameters": {"type": "gp3", "iops": "3000"}},
		{"parameters": {"type": "io1", "iops": "3000"}},
		{"parameters": {"type": "io2", "iops": "3000"}},
		{"parameters": {"iops": "3000"}},
		{"parameters": {"type": "", "iopsPerGB": "10"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_zero_is_nothing if {
	every class in [
		{"parameters": {"type": "gp2", "iops": "0"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_unknown_or_malformed if {
	every class in [
		{"parameters": {"type": {"$unknown": "VALUE", "class": "ref"}, "iops": "3000"}},
		{"parameters": {"type": "gp2", "iops": {"$unknown": "VALUE", "class": "ref"}}},
		{"parameters": {"type": "gp2", "iops": "3,000"}},
		{"parameters": {"type": "gp2", "iops": ""}},
		{"parameters": {"type": "gp2", "iops": 3000}},
		{"parameters": {"type": "gp9", "iops": "3000"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_two_types if {
	every class in [
		{"parameters": {"type": "gp2", "Type": "gp3", "iops": "3000"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"type": "st1", "iops": "3000"}, "provisioner": "disk.csi.azure.com"},
		{"parameters": {"type": "st1", "iops": "3000"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

package arthurlint.rules.storageclass["throughput-unsupported_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["throughput-unsupported"] as rule

test_throughput_with_io2 if {
	found := rule.findings with input as testing.storageclass({"parameters": {"type": "io2", "iops": "10000", "throughput": "500"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "throughput"], `throughput is not supported by io2 volumes; remove it or write type gp3`]}
	{edit | some f in found; some edit in f.fix.edits} == {{"op": "remove", "at": ["parameters", "throughput"]}}
}

test_gp3 if {
	every class in [
		{"parameters": {"type": "gp3", "throughput": "250"}},
		{"parameters": {"throughput": "250"}},
		{"provisioner": "kubernetes.io/aws-ebs", "parameters": {"throughput": "250"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_zero_is_nothing if {
	every class in [
		{"parameters": {"type": "gp2", "throughput": "0"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_unknown_or_malformed if {
	every class in [
		{"parameters": {"type": {"$unknown": "VALUE", "class": "ref"}, "throughput": "250"}},
		{"parameters": {"type": "io1", "throughput": {"$unknown": "VALUE", "class": "ref"}}},
		{"parameters": {"type": "io1", "throughput": "250MiB"}},
		{"parameters": {"type": "io1", "throughput": null}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"type": "io2", "iops": "10000", "throughput": "500"}, "provisioner": "disk.csi.azure.com"},
		{"parameters": {"type": "io2", "iops": "10000", "throughput": "500"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

package arthurlint.rules.storageclass["throughput-ratio_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["throughput-ratio"] as rule

test_default_iops if {
	found := rule.findings with input as testing.storageclass({"parameters": {"type": "gp3", "throughput": "1000"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "throughput"], `throughput 1000 MiB/s needs 4000 iops, and the volume has 3000; write iops "4000"`]}
	{edit | some f in found; some edit in f.fix.edits} == {{"op": "insert", "at": ["parameters", "iops"], "value": "4000"}}
}

test_too_few_iops if {
	found := rule.findings with input as testing.storageclass({"parameters": {"iops": "4000", "throughput": "1500"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "throughput"], `throughput 1500 MiB/s needs 6000 iops, and the volume has 4000; write iops "6000"`]}
	{edit | some f in found; some edit in f.fix.edits} == {{"op": "set", "at": ["parameters", "iops"], "value": "6000"}}
}

test_zero_iops if {
	found := rule.findings with input as testing.storageclass({"parameters": {"iops": "0", "throughput": "1000"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "throughput"], `throughput 1000 MiB/s needs 4000 iops, and the volume has 3000; write iops "4000"`]}
	{edit | some f in found; some edit in f.fix.edits} == {{"op": "set", "at": ["parameters", "iops"], "value": "4000"}}
}

test_enough if {
	every class in [
		{"parameters": {"throughput": "750"}},
		{"parameters": {"iops": "4000", "throughput": "1000"}},
		{"parameters": {"iops": "8000", "throughput": "2000"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_depends_on_the_size if {
	every class in [
		{"parameters": {"throughput": "1000", "iopsPerGB": "500"}},
		{"parameters": {"throughput": "1000", "iopsPerGB": {"$unknown": "VALUE", "class": "ref"}}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_out_of_range if {
	every class in [
		{"parameters": {"throughput": "2500"}},
		{"parameters": {"iops": "1000", "throughput": "500"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_malformed_or_unknown if {
	every class in [
		{"parameters": {"throughput": "1,000"}},
		{"parameters": {"throughput": {"$unknown": "VALUE", "class": "ref"}}},
		{"parameters": {"iops": {"$unknown": "VALUE", "class": "ref"}, "throughput": "1000"}},
		{"parameters": {"iops": "4k", "throughput": "1000"}},
		{"parameters": {"type": {"$unknown": "VALUE", "class": "ref"}, "throughput": "1000"}},
		{"parameters": {"iops": null, "throughput": "1000"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_open_parameters if {
	class := testing.opened(testing.storageclass({"parameters": {"type": "gp3", "throughput": "1000"}}), ["/parameters"])
	found := rule.findings with input as class
	found == set()
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"type": "gp3", "throughput": "1000"}, "provisioner": "disk.csi.azure.com"},
		{"parameters": {"type": "gp3", "throughput": "1000"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

package arthurlint.rules.storageclass["numeric-parameter-malformed_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["numeric-parameter-malformed"] as rule

test_commas if {
	found := rule.findings with input as testing.storageclass({"parameters": {"iops": "3,000"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "iops"], `iops is "3,000", which the driver cannot read as a whole number; write "3000"`]}
	{edit | some f in found; some edit in f.fix.edits} == {{"op": "set", "at": ["parameters", "iops"], "value": "3000"}}
}

test_white_space if {
	found := rule.findings with input as testing.storageclass({"parameters": {"Throughput": "250\n"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "Throughput"], `Throughput is "250\n", which the driver cannot read as a whole number; write "250"`]}
	{edit | some f in found; some edit in f.fix.edits} == {{"op": "set", "at": ["parameters", "Throughput"], "value": "250"}}
}

test_underscores if {
	found := rule.findings with input as testing.storageclass({"parameters": {"type": "io2", "iopsPerGB": "1_000"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "iopsPerGB"], `iopsPerGB is "1_000", which the driver cannot read as a whole number; write "1000"`]}
}

test_no_integers if {
	found := rule.findings with input as testing.storageclass({"parameters": {"iops": "1.5", "throughput": "500Mi", "volumeInitializationRate": "3000000000"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "iops"], `iops is "1.5", which the driver cannot read as a whole number; write digits alone, up to 2147483647`], [["parameters", "throughput"], `throughput is "500Mi", which the driver cannot read as a whole number; write digits alone, up to 2147483647`], [["parameters", "volumeInitializationRate"], `volumeInitializationRate is "3000000000", which the driver cannot read as a whole number; write digits alone, up to 2147483647`]}
	count({f | some f in found; f.fix}) == 0
}

test_no_guess_at_a_decimal_comma if {
	found := rule.findings with input as testing.storageclass({"parameters": {"iopsPerGB": "1,5"}})
	count({f | some f in found; f.fix}) == 0
}

test_integers if {
	every class in [
		{"parameters": {"iops": "3000"}},
		{"parameters": {"iops": "+3000"}},
		{"parameters": {"iops": "-1"}},
		{"parameters": {"iops": "0"}},
		{"parameters": {"iops": "007"}},
		{"parameters": {"iops": "2147483647"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_others_business if {
	every class in [
		{"parameters": {"iops": ""}},
		{"parameters": {"iops": null}},
		{"parameters": {"iops": 3000}},
		{"parameters": {"iops": {"$unknown": "VALUE", "class": "ref"}}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_parameters if {
	every class in [
		{"parameters": {"blockSize": "4096k"}},
		{"parameters": {"type": "3,000"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"iops": "3,000"}, "provisioner": "disk.csi.azure.com"},
		{"parameters": {"iops": "3,000"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

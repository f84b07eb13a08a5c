package arthurlint.rules.storageclass["performance-out-of-range_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["performance-out-of-range"] as rule

test_iops_too_few if {
	found := rule.findings with input as testing.storageclass({"parameters": {"type": "gp3", "iops": "1000"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "iops"], `iops is 1000, below the 3000 that gp3 volumes take at least; write "3000"`]}
	{edit | some f in found; some edit in f.fix.edits} == {{"op": "set", "at": ["parameters", "iops"], "value": "3000"}}
}

test_io2_too_few if {
	found := rule.findings with input as testing.storageclass({"parameters": {"type": "io2", "iops": "50", "allowAutoIOPSPerGBIncrease": "false"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "iops"], `iops is 50, below the 100 that io2 volumes take at least; write "100"`]}
}

test_throughput_too_low if {
	found := rule.findings with input as testing.storageclass({"parameters": {"throughput": "100"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "throughput"], `throughput is 100 MiB/s, below the 125 that gp3 volumes take at least; write "125"`]}
}

test_throughput_too_high if {
	found := rule.findings with input as testing.storageclass({"parameters": {"iops": "16000", "Throughput": "2500"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "Throughput"], `Throughput is 2500 MiB/s, above the 2000 that gp3 volumes take at most; write "2000"`]}
}

test_at_the_limits if {
	every class in [
		{"parameters": {"iops": "3000", "throughput": "125"}},
		{"parameters": {"iops": "80000", "throughput": "2000"}},
		{"parameters": {"type": "io1", "iops": "100"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_iops_that_the_driver_raises if {
	every class in [
		{"parameters": {"iops": "1000", "allowAutoIOPSPerGBIncrease": "true"}},
		{"parameters": {"iops": "1000", "allowAutoIOPSPerGBIncrease": {"$unknown": "VALUE", "class": "ref"}}},
		{"parameters": {"iops": "1000", "allowAutoIOPSPerGBIncrease": true}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_iops_that_the_driver_caps if {
	every class in [
		{"parameters": {"iops": "100000"}},
		{"parameters": {"type": "io1", "iops": "100000"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_zero_is_nothing if {
	every class in [
		{"parameters": {"iops": "0", "throughput": "0"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_malformed_or_unknown if {
	every class in [
		{"parameters": {"iops": "1,000"}},
		{"parameters": {"iops": {"$unknown": "VALUE", "class": "ref"}}},
		{"parameters": {"type": {"$unknown": "VALUE", "class": "ref"}, "iops": "1000"}},
		{"parameters": {"iops": 1000}},
		{"parameters": {"type": "gp2", "iops": "1000"}},
		{"parameters": {"type": "io1", "throughput": "100"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_open_parameters if {
	class := testing.opened(testing.storageclass({"parameters": {"iops": "1000"}}), ["/parameters"])
	found := rule.findings with input as class
	found == set()
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"type": "gp3", "iops": "1000"}, "provisioner": "disk.csi.azure.com"},
		{"parameters": {"type": "gp3", "iops": "1000"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

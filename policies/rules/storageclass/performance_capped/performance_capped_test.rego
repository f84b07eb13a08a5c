package arthurlint.rules.storageclass["performance-capped_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["performance-capped"] as rule

test_iops if {
	found := rule.findings with input as testing.storageclass({"parameters": {"type": "io1", "iops": "100000"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "iops"], `iops is 100000, and io1 volumes have at most 64000, to which the driver caps it; write "64000"`]}
	{edit | some f in found; some edit in f.fix.edits} == {{"op": "set", "at": ["parameters", "iops"], "value": "64000"}}
}

test_iops_per_gb if {
	found := rule.findings with input as testing.storageclass({"parameters": {"type": "io1", "iopsPerGB": "500"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "iopsPerGB"], `iopsPerGB is 500, and io1 volumes have at most 50 per GiB, to which the driver caps it; write "50"`]}
}

test_gp3 if {
	found := rule.findings with input as testing.storageclass({"parameters": {"iops": "90000"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "iops"], `iops is 90000, and gp3 volumes have at most 80000, to which the driver caps it; write "80000"`]}
}

test_at_the_limits if {
	every class in [
		{"parameters": {"type": "io1", "iops": "64000"}},
		{"parameters": {"type": "io2", "iops": "256000"}},
		{"parameters": {"type": "io2", "iopsPerGB": "1000"}},
		{"parameters": {"iopsPerGB": "500"}},
		{"parameters": {"iops": "80000"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_malformed_or_unknown if {
	every class in [
		{"parameters": {"type": "io1", "iops": "100,000"}},
		{"parameters": {"type": "io1", "iops": {"$unknown": "VALUE", "class": "ref"}}},
		{"parameters": {"type": {"$unknown": "VALUE", "class": "ref"}, "iops": "300000"}},
		{"parameters": {"type": "gp2", "iops": "300000"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"type": "io1", "iops": "100000"}, "provisioner": "disk.csi.azure.com"},
		{"parameters": {"type": "io1", "iops": "100000"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

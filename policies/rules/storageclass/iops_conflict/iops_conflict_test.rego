package arthurlint.rules.storageclass["iops-conflict_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["iops-conflict"] as rule

test_both if {
	found := rule.findings with input as testing.storageclass({"parameters": {"type": "io2", "iops": "5000", "iopsPerGB": "50"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "iopsPerGB"], `iopsPerGB and iops are both set, and the driver takes only one of them; remove one`]}
}

test_one if {
	every class in [
		{"parameters": {"type": "io2", "iops": "5000"}},
		{"parameters": {"iopsPerGB": "50"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_one_that_says_nothing if {
	every class in [
		{"parameters": {"iops": "0", "iopsPerGB": "50"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_malformed_or_unknown if {
	every class in [
		{"parameters": {"iops": {"$unknown": "VALUE", "class": "ref"}, "iopsPerGB": "50"}},
		{"parameters": {"iops": "5000", "iopsPerGB": {"$unknown": "VALUE", "class": "ref"}}},
		{"parameters": {"iops": "5k", "iopsPerGB": "50"}},
		{"parameters": {"iops": null, "iopsPerGB": "50"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"type": "io2", "iops": "5000", "iopsPerGB": "50"}, "provisioner": "disk.csi.azure.com"},
		{"parameters": {"type": "io2", "iops": "5000", "iopsPerGB": "50"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

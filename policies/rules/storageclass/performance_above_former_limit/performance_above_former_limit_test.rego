package arthurlint.rules.storageclass["performance-above-former-limit_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["performance-above-former-limit"] as rule

test_iops if {
	found := rule.findings with input as testing.storageclass({"parameters": {"iops": "20000"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "iops"], `iops is 20000, above the 16000 that gp3 volumes were limited to before; make sure that the region and the driver (v1.50 and later) support it`]}
}

test_throughput if {
	found := rule.findings with input as testing.storageclass({"parameters": {"type": "gp3", "iops": "8000", "throughput": "1500"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "throughput"], `throughput is 1500 MiB/s, above the 1000 that gp3 volumes were limited to before; make sure that the region supports it`]}
}

test_former_limits if {
	every class in [
		{"parameters": {"iops": "16000", "throughput": "1000"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_rules_business if {
	every class in [
		{"parameters": {"iops": "80001"}},
		{"parameters": {"throughput": "2001"}},
		{"parameters": {"type": "io2", "iops": "50000"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_malformed_or_unknown if {
	every class in [
		{"parameters": {"iops": "20,000"}},
		{"parameters": {"iops": {"$unknown": "VALUE", "class": "ref"}}},
		{"parameters": {"type": {"$unknown": "VALUE", "class": "ref"}, "iops": "20000"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"iops": "20000"}, "provisioner": "disk.csi.azure.com"},
		{"parameters": {"iops": "20000"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

package arthurlint.rules.storageclass["iops-missing_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["iops-missing"] as rule

test_neither if {
	found := rule.findings with input as testing.storageclass({"parameters": {"type": "io2"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "type"], `io2 volumes need their IOPS said; add iops (100 to 256000) or iopsPerGB (at most 1000)`]}
}

test_zero if {
	found := rule.findings with input as testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "parameters": {"type": "io1", "iops": "0"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "type"], `io1 volumes need their IOPS said; add iops (100 to 64000) or iopsPerGB (at most 50)`]}
}

test_said if {
	every class in [
		{"parameters": {"type": "io1", "iops": "1000"}},
		{"parameters": {"type": "io1", "IOPSPerGB": "10"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_said_wrongly if {
	every class in [
		{"parameters": {"type": "io1", "iops": "1,000"}},
		{"parameters": {"type": "io1", "iops": 1000}},
		{"parameters": {"type": "io1", "iops": null}},
		{"parameters": {"type": "io1", "iopps": "1000"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_unknown if {
	every class in [
		{"parameters": {"type": "io1", "iops": {"$unknown": "VALUE", "class": "ref"}}},
		{"parameters": {"type": {"$unknown": "VALUE", "class": "ref"}}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_types_with_a_default if {
	every class in [
		{"parameters": {"type": "gp3"}},
		{},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_open_parameters if {
	class := testing.opened(testing.storageclass({"parameters": {"type": "io1"}}), ["/parameters"])
	found := rule.findings with input as class
	found == set()
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"type": "io2"}, "provisioner": "disk.csi.azure.com"},
		{"parameters": {"type": "io2"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

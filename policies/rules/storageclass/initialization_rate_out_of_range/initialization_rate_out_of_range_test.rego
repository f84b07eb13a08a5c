package arthurlint.rules.storageclass["initialization-rate-out-of-range_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["initialization-rate-out-of-range"] as rule

test_too_high if {
	found := rule.findings with input as testing.storageclass({"parameters": {"volumeInitializationRate": "500"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "volumeInitializationRate"], `volumeInitializationRate is 500, above the 300 MiB/s that EC2 takes at most; write "300"`]}
	{edit | some f in found; some edit in f.fix.edits} == {{"op": "set", "at": ["parameters", "volumeInitializationRate"], "value": "300"}}
}

test_too_low if {
	found := rule.findings with input as testing.storageclass({"parameters": {"volumeInitializationRate": "50"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "volumeInitializationRate"], `volumeInitializationRate is 50, below the 100 MiB/s that EC2 takes at least; write "100"`]}
	{edit | some f in found; some edit in f.fix.edits} == {{"op": "set", "at": ["parameters", "volumeInitializationRate"], "value": "100"}}
}

test_in_range if {
	every class in [
		{"parameters": {"volumeInitializationRate": "100"}},
		{"parameters": {"volumeInitializationRate": "300"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_nothing_known if {
	every class in [
		{"parameters": {"volumeInitializationRate": "0"}},
		{"parameters": {"volumeInitializationRate": "5OO"}},
		{"parameters": {"volumeInitializationRate": ""}},
		{"parameters": {"volumeInitializationRate": null}},
		{"parameters": {"volumeInitializationRate": {"$unknown": "VALUE", "class": "ref"}}},
		{"parameters": {"volumeInitializationRate": 500}},
		{},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"volumeInitializationRate": "500"}, "provisioner": "disk.csi.azure.com"},
		{"parameters": {"volumeInitializationRate": "500"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

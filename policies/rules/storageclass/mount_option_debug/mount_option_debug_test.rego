package arthurlint.rules.storageclass["mount-option-debug_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["mount-option-debug"] as rule

test_debug if {
	found := rule.findings with input as testing.storageclass({"mountOptions": ["noatime", "debug"]})
	{[f.at, f.message] | some f in found} == {[["mountOptions", 1], `mount option "debug" only fills the kernel's log; remove it`]}
	{edit | some f in found; some edit in f.fix.edits} == {{"op": "remove", "at": ["mountOptions", 1]}}
}

test_ext4 if {
	found := rule.findings with input as testing.storageclass({"mountOptions": ["debug"], "parameters": {"csi.storage.k8s.io/fstype": "ext4"}})
	{[f.at, f.message] | some f in found} == {[["mountOptions", 0], `mount option "debug" only fills the kernel's log; remove it`]}
}

test_other_options if {
	every class in [
		{"mountOptions": ["noatime", "nodebug"]},
		{"mountOptions": []},
		{"mountOptions": null},
		{"mountOptions": "debug"},
		{"mountOptions": [{"$unknown": "VALUE", "class": "ref"}]},
		{"mountOptions": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_xfs_or_unknown if {
	every class in [
		{"mountOptions": ["debug"], "parameters": {"csi.storage.k8s.io/fstype": "xfs"}},
		{"mountOptions": ["debug"], "parameters": {"csi.storage.k8s.io/fstype": "ntfs"}},
		{"mountOptions": ["debug"], "parameters": {"csi.storage.k8s.io/fstype": {"$unknown": "VALUE", "class": "ref"}}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_open_parameters if {
	class := testing.opened(testing.storageclass({"mountOptions": ["debug"], "parameters": {"type": "gp3"}}), ["/parameters"])
	found := rule.findings with input as class
	found == set()
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"mountOptions": ["noatime", "debug"], "provisioner": "disk.csi.azure.com"},
		{"mountOptions": ["noatime", "debug"], "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

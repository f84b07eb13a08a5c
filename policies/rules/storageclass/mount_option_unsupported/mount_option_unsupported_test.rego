package arthurlint.rules.storageclass["mount-option-unsupported_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["mount-option-unsupported"] as rule

test_options_of_ext4 if {
	found := rule.findings with input as testing.storageclass({"mountOptions": ["debug", "data=ordered", "noatime", "barrier=0"], "parameters": {"csi.storage.k8s.io/fstype": "xfs"}})
	{[f.at, f.message] | some f in found} == {[["mountOptions", 0], `mount option "debug" is unknown to xfs; remove it`], [["mountOptions", 1], `mount option "data=ordered" is unknown to xfs; remove it`], [["mountOptions", 3], `mount option "barrier=0" is unknown to xfs; remove it`]}
}

test_options_of_xfs if {
	every class in [
		{"mountOptions": ["noatime", "nouuid", "logbsize=256k", "discard"], "parameters": {"csi.storage.k8s.io/fstype": "xfs"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_ext4_or_unknown if {
	every class in [
		{"mountOptions": ["debug", "data=ordered"], "parameters": {"csi.storage.k8s.io/fstype": "ext4"}},
		{"mountOptions": ["debug", "data=ordered"], "parameters": {"csi.storage.k8s.io/fstype": {"$unknown": "VALUE", "class": "ref"}}},
		{"mountOptions": ["debug", "data=ordered"], "parameters": {"csi.storage.k8s.io/fstype": ""}},
		{"mountOptions": ["data=ordered"]},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_unknown_options if {
	every class in [
		{"mountOptions": {"$unknown": "VALUE", "class": "ref"}, "parameters": {"csi.storage.k8s.io/fstype": "xfs"}},
		{"mountOptions": [{"$unknown": "VALUE", "class": "ref"}], "parameters": {"csi.storage.k8s.io/fstype": "xfs"}},
		{"mountOptions": [{"$parts": ["data=", {"$unknown": "VALUE", "class": "ref"}]}], "parameters": {"csi.storage.k8s.io/fstype": "xfs"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"mountOptions": ["debug", "data=ordered", "noatime", "barrier=0"], "parameters": {"csi.storage.k8s.io/fstype": "xfs"}, "provisioner": "disk.csi.azure.com"},
		{"mountOptions": ["debug", "data=ordered", "noatime", "barrier=0"], "parameters": {"csi.storage.k8s.io/fstype": "xfs"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

package arthurlint.rules.storageclass["fstype-key-deprecated_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["fstype-key-deprecated"] as rule

test_former_key if {
	found := rule.findings with input as testing.storageclass({"parameters": {"fsType": "xfs"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "fsType"], `fsType is deprecated; write csi.storage.k8s.io/fstype`]}
	{edit | some f in found; some edit in f.fix.edits} == {{"op": "rename", "at": ["parameters", "fsType"], "value": "csi.storage.k8s.io/fstype"}}
}

test_present_key if {
	every class in [
		{"parameters": {"csi.storage.k8s.io/fstype": "xfs"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_both if {
	every class in [
		{"parameters": {"csi.storage.k8s.io/fstype": "xfs", "fsType": "xfs"}},
		{"parameters": {"fsType": "xfs", "fstype": "ext4"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_in_tree if {
	every class in [
		{"provisioner": "kubernetes.io/aws-ebs", "parameters": {"fsType": "xfs"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_open_parameters if {
	class := testing.opened(testing.storageclass({"parameters": {"fsType": "xfs"}}), ["/parameters"])
	found := rule.findings with input as class
	found == set()
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"fsType": "xfs"}, "provisioner": "disk.csi.azure.com"},
		{"parameters": {"fsType": "xfs"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

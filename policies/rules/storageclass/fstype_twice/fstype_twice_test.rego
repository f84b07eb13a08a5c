package arthurlint.rules.storageclass["fstype-twice_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["fstype-twice"] as rule

test_both if {
	found := rule.findings with input as testing.storageclass({"parameters": {"csi.storage.k8s.io/fstype": "ext4", "fsType": "ext4"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "fsType"], `fsType and csi.storage.k8s.io/fstype both name the file system; remove fsType`]}
}

test_one if {
	every class in [
		{"parameters": {"csi.storage.k8s.io/fstype": "ext4"}},
		{"parameters": {"fsType": "ext4"}},
		{"parameters": {"fstype": {"$unknown": "VALUE", "class": "ref"}}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_in_tree_is_translated if {
	every class in [
		{"provisioner": "kubernetes.io/aws-ebs", "parameters": {"csi.storage.k8s.io/fstype": "ext4", "fsType": "ext4"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_key if {
	every class in [
		{"parameters": {"csi.storage.k8s.io/fsType": "ext4", "fsType": "ext4"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"csi.storage.k8s.io/fstype": "ext4", "fsType": "ext4"}, "provisioner": "disk.csi.azure.com"},
		{"parameters": {"csi.storage.k8s.io/fstype": "ext4", "fsType": "ext4"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

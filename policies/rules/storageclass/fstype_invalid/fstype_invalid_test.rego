package arthurlint.rules.storageclass["fstype-invalid_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["fstype-invalid"] as rule

test_unknown if {
	found := rule.findings with input as testing.storageclass({"parameters": {"csi.storage.k8s.io/fstype": "btrfs"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "csi.storage.k8s.io/fstype"], `csi.storage.k8s.io/fstype is "btrfs"; write ext4, ext3, xfs or ntfs`]}
	count({f | some f in found; f.fix}) == 0
}

test_other_case if {
	found := rule.findings with input as testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "parameters": {"fsType": "XFS"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "fsType"], `fsType is "XFS"; write "xfs"`]}
	{edit | some f in found; some edit in f.fix.edits} == {{"op": "set", "at": ["parameters", "fsType"], "value": "xfs"}}
}

test_file_systems if {
	every class in [
		{"parameters": {"csi.storage.k8s.io/fstype": "ext3"}},
		{"parameters": {"csi.storage.k8s.io/fstype": "ext4"}},
		{"parameters": {"csi.storage.k8s.io/fstype": "xfs"}},
		{"parameters": {"csi.storage.k8s.io/fstype": "ntfs"}},
		{"parameters": {"csi.storage.k8s.io/fstype": "NTFS"}},
		{"parameters": {"csi.storage.k8s.io/fstype": "ext2"}},
		{"parameters": {"csi.storage.k8s.io/fstype": ""}},
		{"parameters": {"csi.storage.k8s.io/fstype": null}},
		{"parameters": {"csi.storage.k8s.io/fstype": {"$unknown": "VALUE", "class": "ref"}}},
		{},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_misspelled_key if {
	every class in [
		{"parameters": {"csi.storage.k8s.io/fsType": "btrfs"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"csi.storage.k8s.io/fstype": "btrfs"}, "provisioner": "disk.csi.azure.com"},
		{"parameters": {"csi.storage.k8s.io/fstype": "btrfs"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

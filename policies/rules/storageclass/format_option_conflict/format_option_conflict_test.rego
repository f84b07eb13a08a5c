package arthurlint.rules.storageclass["format-option-conflict_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["format-option-conflict"] as rule

test_inodes_with_xfs if {
	found := rule.findings with input as testing.storageclass({"parameters": {"csi.storage.k8s.io/fstype": "xfs", "numberOfInodes": "1000000", "blockSize": "4096"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "numberOfInodes"], `numberOfInodes cannot be used with the file system xfs; remove it`]}
}

test_anything_with_ntfs if {
	found := rule.findings with input as testing.storageclass({"parameters": {"csi.storage.k8s.io/fstype": "ntfs", "blockSize": "4096"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "blockSize"], `blockSize cannot be used with the file system ntfs; remove it`]}
}

test_ext4_switch_with_ext3 if {
	found := rule.findings with input as testing.storageclass({"parameters": {"fsType": "ext3", "ext4EncryptionSupport": "true"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "ext4EncryptionSupport"], `ext4EncryptionSupport cannot be used with the file system ext3; remove it`]}
}

test_cluster_size_alone if {
	found := rule.findings with input as testing.storageclass({"parameters": {"ext4ClusterSize": "65536"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "ext4ClusterSize"], `ext4ClusterSize is set without ext4BigAlloc "true"; add it, or remove ext4ClusterSize`]}
}

test_cluster_size_switched_off if {
	found := rule.findings with input as testing.storageclass({"parameters": {"csi.storage.k8s.io/fstype": "ext4", "ext4ClusterSize": "65536", "ext4BigAlloc": "false"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "ext4ClusterSize"], `ext4ClusterSize is set without ext4BigAlloc "true"; add it, or remove ext4ClusterSize`]}
}

test_cluster_size_with_xfs if {
	found := rule.findings with input as testing.storageclass({"parameters": {"csi.storage.k8s.io/fstype": "xfs", "ext4ClusterSize": "65536"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "ext4ClusterSize"], `ext4ClusterSize cannot be used with the file system xfs; remove it`]}
}

test_suitable if {
	every class in [
		{"parameters": {"csi.storage.k8s.io/fstype": "ext4", "ext4BigAlloc": "true", "ext4ClusterSize": "65536", "numberOfInodes": "1"}},
		{"parameters": {"csi.storage.k8s.io/fstype": "xfs", "blockSize": "4096", "inodeSize": "512"}},
		{"parameters": {"csi.storage.k8s.io/fstype": "ext3", "bytesPerInode": "8192"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_switched_off if {
	every class in [
		{"parameters": {"csi.storage.k8s.io/fstype": "xfs", "ext4BigAlloc": "false"}},
		{"parameters": {"csi.storage.k8s.io/fstype": "xfs", "ext4BigAlloc": "True"}},
		{"parameters": {"csi.storage.k8s.io/fstype": "xfs", "ext4BigAlloc": ""}},
		{"parameters": {"csi.storage.k8s.io/fstype": "xfs", "ext4BigAlloc": null}},
		{"parameters": {"csi.storage.k8s.io/fstype": "xfs", "ext4BigAlloc": {"$unknown": "VALUE", "class": "ref"}}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_unknown if {
	every class in [
		{"parameters": {"csi.storage.k8s.io/fstype": {"$unknown": "VALUE", "class": "ref"}, "numberOfInodes": "1"}},
		{"parameters": {"csi.storage.k8s.io/fstype": "xfs", "numberOfInodes": {"$unknown": "VALUE", "class": "ref"}}},
		{"parameters": {"ext4ClusterSize": "65536", "ext4BigAlloc": {"$unknown": "VALUE", "class": "ref"}}},
		{"parameters": {"ext4ClusterSize": "65536", "ext4BigAlloc": "True"}},
		{"parameters": {"ext4ClusterSize": "65536", "ext4BigAlloc": true}},
		{"parameters": {"csi.storage.k8s.io/fstype": {"$unknown": "VALUE", "class": "ref"}, "ext4ClusterSize": "65536"}},
		{"parameters": {"csi.storage.k8s.io/fstype": "xfs", "fsType": "ext4", "numberOfInodes": "1"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_file_system_by_default if {
	every class in [
		{"parameters": {"numberOfInodes": "1"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_open_parameters if {
	class := testing.opened(testing.storageclass({"parameters": {"ext4ClusterSize": "65536"}}), ["/parameters"])
	found := rule.findings with input as class
	found == set()
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"csi.storage.k8s.io/fstype": "xfs", "numberOfInodes": "1000000", "blockSize": "4096"}, "provisioner": "disk.csi.azure.com"},
		{"parameters": {"csi.storage.k8s.io/fstype": "xfs", "numberOfInodes": "1000000", "blockSize": "4096"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

package arthurlint.rules.storageclass["fstype-ext2-auto-mode_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["fstype-ext2-auto-mode"] as rule

test_ext2 if {
	found := rule.findings with input as testing.storageclass({"provisioner": "ebs.csi.eks.amazonaws.com", "parameters": {"csi.storage.k8s.io/fstype": "ext2"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "csi.storage.k8s.io/fstype"], `csi.storage.k8s.io/fstype is "ext2", which the public driver no longer formats since v1.38.0; write "ext4"`]}
	{edit | some f in found; some edit in f.fix.edits} == {{"op": "set", "at": ["parameters", "csi.storage.k8s.io/fstype"], "value": "ext4"}}
}

test_former_key if {
	found := rule.findings with input as testing.storageclass({"provisioner": "ebs.csi.eks.amazonaws.com", "parameters": {"fsType": "ext2"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "fsType"], `fsType is "ext2", which the public driver no longer formats since v1.38.0; write "ext4"`]}
}

test_other_file_systems if {
	every class in [
		{"provisioner": "ebs.csi.eks.amazonaws.com", "parameters": {"csi.storage.k8s.io/fstype": "ext3"}},
		{"provisioner": "ebs.csi.eks.amazonaws.com", "parameters": {"csi.storage.k8s.io/fstype": "ext4"}},
		{"provisioner": "ebs.csi.eks.amazonaws.com", "parameters": {"csi.storage.k8s.io/fstype": "EXT2"}},
		{"provisioner": "ebs.csi.eks.amazonaws.com", "parameters": {"csi.storage.k8s.io/fstype": ""}},
		{"provisioner": "ebs.csi.eks.amazonaws.com", "parameters": {"csi.storage.k8s.io/fstype": null}},
		{"provisioner": "ebs.csi.eks.amazonaws.com", "parameters": {"csi.storage.k8s.io/fstype": {"$unknown": "VALUE", "class": "ref"}}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_the_other_driver if {
	every class in [
		{"provisioner": "ebs.csi.aws.com", "parameters": {"csi.storage.k8s.io/fstype": "ext2"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"provisioner": "disk.csi.azure.com", "parameters": {"csi.storage.k8s.io/fstype": "ext2"}},
		{"provisioner": {"$unknown": "VALUE", "class": "ref"}, "parameters": {"csi.storage.k8s.io/fstype": "ext2"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

package arthurlint.rules.storageclass["efs-foreign-parameter_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["efs-foreign-parameter"] as rule

test_ebs_parameters if {
	found := rule.findings with input as testing.storageclass({"provisioner": "efs.csi.aws.com", "parameters": {"provisioningMode": "efs-ap", "fileSystemId": "fs-1", "type": "gp3", "Encrypted": "true"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "type"], `type is a parameter of EBS, and efs.csi.aws.com ignores it; remove it`], [["parameters", "Encrypted"], `Encrypted is a parameter of EBS, and efs.csi.aws.com ignores it; remove it`]}
}

test_file_system if {
	found := rule.findings with input as testing.storageclass({"provisioner": "efs.csi.aws.com", "parameters": {"fsType": "ext4"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "fsType"], `fsType is "ext4", which efs.csi.aws.com refuses; remove it`]}
}

test_efs_parameters if {
	every class in [
		{"provisioner": "efs.csi.aws.com", "parameters": {"provisioningMode": "efs-ap", "fileSystemId": "fs-1", "directoryPerms": "700", "basePath": "/x"}},
		{"provisioner": "efs.csi.aws.com", "parameters": {"csi.storage.k8s.io/fstype": "efs"}},
		{"provisioner": "efs.csi.aws.com", "parameters": {"fsType": {"$unknown": "VALUE", "class": "ref"}}},
		{"provisioner": "efs.csi.aws.com", "parameters": {"fsType": ""}},
		{"provisioner": "efs.csi.aws.com"},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_parameters_of_neither if {
	every class in [
		{"provisioner": "efs.csi.aws.com", "parameters": {"performanceMode": "generalPurpose"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_ebs_class if {
	every class in [
		{"parameters": {"type": "gp3", "encrypted": "true", "fsType": "ext4"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"provisioner": "disk.csi.azure.com", "parameters": {"provisioningMode": "efs-ap", "fileSystemId": "fs-1", "type": "gp3", "Encrypted": "true"}},
		{"provisioner": {"$unknown": "VALUE", "class": "ref"}, "parameters": {"provisioningMode": "efs-ap", "fileSystemId": "fs-1", "type": "gp3", "Encrypted": "true"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

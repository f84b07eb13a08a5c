package arthurlint.rules.storageclass["efs-provisioning-mode-missing_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["efs-provisioning-mode-missing"] as rule

test_missing if {
	found := rule.findings with input as testing.storageclass({"provisioner": "efs.csi.aws.com", "parameters": {"fileSystemId": "fs-1"}})
	{[f.at, f.message] | some f in found} == {[["parameters"], `parameters lack provisioningMode; add efs-ap or s3files-ap`]}
}

test_other_case if {
	found := rule.findings with input as testing.storageclass({"provisioner": "efs.csi.aws.com", "parameters": {"fileSystemId": "fs-1", "provisioningmode": "efs-ap"}})
	{[f.at, f.message] | some f in found} == {[["parameters"], `parameters lack provisioningMode; rename provisioningmode`]}
}

test_said if {
	every class in [
		{"provisioner": "efs.csi.aws.com", "parameters": {"fileSystemId": "fs-1", "provisioningMode": "efs-ap"}},
		{"provisioner": "efs.csi.aws.com", "parameters": {"fileSystemId": "fs-1", "provisioningMode": "s3files-ap"}},
		{"provisioner": "efs.csi.aws.com", "parameters": {"fileSystemId": "fs-1", "provisioningMode": "fs"}},
		{"provisioner": "efs.csi.aws.com", "parameters": {"fileSystemId": "fs-1", "provisioningMode": ""}},
		{"provisioner": "efs.csi.aws.com", "parameters": {"fileSystemId": "fs-1", "provisioningMode": null}},
		{"provisioner": "efs.csi.aws.com", "parameters": {"fileSystemId": "fs-1", "provisioningMode": {"$unknown": "VALUE", "class": "ref"}}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_static_provisioning if {
	every class in [
		{"provisioner": "efs.csi.aws.com"},
		{"provisioner": "efs.csi.aws.com", "parameters": {}},
		{"provisioner": "efs.csi.aws.com", "parameters": null},
		{"provisioner": "efs.csi.aws.com", "parameters": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_nothing_of_efs if {
	every class in [
		{"provisioner": "efs.csi.aws.com", "parameters": {"type": "gp3"}},
		{"provisioner": "efs.csi.aws.com", "parameters": {"csi.storage.k8s.io/provisioner-secret-name": "x"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_open_parameters if {
	class := testing.opened(testing.storageclass({"provisioner": "efs.csi.aws.com", "parameters": {"fileSystemId": "fs-1"}}), ["/parameters"])
	found := rule.findings with input as class
	found == set()
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"provisioner": "disk.csi.azure.com", "parameters": {"fileSystemId": "fs-1"}},
		{"provisioner": {"$unknown": "VALUE", "class": "ref"}, "parameters": {"fileSystemId": "fs-1"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

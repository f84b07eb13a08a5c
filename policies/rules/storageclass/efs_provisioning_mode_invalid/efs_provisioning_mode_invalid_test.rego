package arthurlint.rules.storageclass["efs-provisioning-mode-invalid_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["efs-provisioning-mode-invalid"] as rule

test_no_such_mode if {
	found := rule.findings with input as testing.storageclass({"provisioner": "efs.csi.aws.com", "parameters": {"provisioningMode": "efs-fs"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "provisioningMode"], `provisioningMode is "efs-fs"; write efs-ap or s3files-ap`]}
	count({f | some f in found; f.fix}) == 0
}

test_other_case if {
	found := rule.findings with input as testing.storageclass({"provisioner": "efs.csi.aws.com", "parameters": {"provisioningMode": "EFS-AP"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "provisioningMode"], `provisioningMode is "EFS-AP"; write "efs-ap"`]}
	{edit | some f in found; some edit in f.fix.edits} == {{"op": "set", "at": ["parameters", "provisioningMode"], "value": "efs-ap"}}
}

test_modes if {
	every class in [
		{"provisioner": "efs.csi.aws.com", "parameters": {"provisioningMode": "efs-ap"}},
		{"provisioner": "efs.csi.aws.com", "parameters": {"provisioningMode": "s3files-ap"}},
		{"provisioner": "efs.csi.aws.com", "parameters": {"provisioningMode": ""}},
		{"provisioner": "efs.csi.aws.com", "parameters": {"provisioningMode": null}},
		{"provisioner": "efs.csi.aws.com", "parameters": {"provisioningMode": {"$unknown": "VALUE", "class": "ref"}}},
		{"provisioner": "efs.csi.aws.com", "parameters": {"provisioningMode": {"$parts": ["efs-", {"$unknown": "VALUE", "class": "ref"}]}}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_absent if {
	every class in [
		{"provisioner": "efs.csi.aws.com"},
		{"provisioner": "efs.csi.aws.com", "parameters": {"fileSystemId": "fs-1"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"provisioner": "disk.csi.azure.com", "parameters": {"provisioningMode": "efs-fs"}},
		{"provisioner": {"$unknown": "VALUE", "class": "ref"}, "parameters": {"provisioningMode": "efs-fs"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

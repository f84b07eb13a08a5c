package arthurlint.rules.storageclass["s3-csi-not-dynamic_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["s3-csi-not-dynamic"] as rule

test_s3 if {
	found := rule.findings with input as testing.storageclass({"provisioner": "s3.csi.aws.com"})
	{[f.at, f.message] | some f in found} == {[["provisioner"], `provisioner s3.csi.aws.com creates no volumes; write a PersistentVolume by hand`]}
}

test_other_drivers if {
	every class in [
		{"provisioner": "efs.csi.aws.com"},
		{"provisioner": "fsx.csi.aws.com"},
		{"provisioner": "ebs.csi.aws.com"},
		{"provisioner": "kubernetes.io/no-provisioner"},
		{"provisioner": "ru.yandex.s3.csi"},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"provisioner": "disk.csi.azure.com"},
		{"provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

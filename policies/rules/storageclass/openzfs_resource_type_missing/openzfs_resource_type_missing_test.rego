package arthurlint.rules.storageclass["openzfs-resource-type-missing_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["openzfs-resource-type-missing"] as rule

test_missing if {
	found := rule.findings with input as testing.storageclass({"provisioner": "fsx.openzfs.csi.aws.com", "parameters": {"DeploymentType": "\"SINGLE_AZ_1\""}})
	{[f.at, f.message] | some f in found} == {[["parameters"], `parameters lack ResourceType; add filesystem or volume`]}
}

test_other_case if {
	found := rule.findings with input as testing.storageclass({"provisioner": "fsx.openzfs.csi.aws.com", "parameters": {"resourceType": "volume"}})
	{[f.at, f.message] | some f in found} == {[["parameters"], `parameters lack ResourceType; rename resourceType`]}
}

test_said if {
	every class in [
		{"provisioner": "fsx.openzfs.csi.aws.com", "parameters": {"ResourceType": "volume"}},
		{"provisioner": "fsx.openzfs.csi.aws.com", "parameters": {"ResourceType": "filesystem"}},
		{"provisioner": "fsx.openzfs.csi.aws.com", "parameters": {"ResourceType": {"$unknown": "VALUE", "class": "ref"}}},
		{"provisioner": "fsx.openzfs.csi.aws.com", "parameters": {"ResourceType": null}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_static_provisioning if {
	every class in [
		{"provisioner": "fsx.openzfs.csi.aws.com"},
		{"provisioner": "fsx.openzfs.csi.aws.com", "parameters": {}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_fsx_for_lustre if {
	every class in [
		{"provisioner": "fsx.csi.aws.com", "parameters": {"deploymentType": "PERSISTENT_2"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_open_parameters if {
	class := testing.opened(testing.storageclass({"provisioner": "fsx.openzfs.csi.aws.com", "parameters": {"DeploymentType": "\"SINGLE_AZ_1\""}}), ["/parameters"])
	found := rule.findings with input as class
	found == set()
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"provisioner": "disk.csi.azure.com", "parameters": {"DeploymentType": "\"SINGLE_AZ_1\""}},
		{"provisioner": {"$unknown": "VALUE", "class": "ref"}, "parameters": {"DeploymentType": "\"SINGLE_AZ_1\""}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

package arthurlint.rules.storageclass["volume-type-invalid_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["volume-type-invalid"] as rule

test_unknown_type if {
	found := rule.findings with input as testing.storageclass({"parameters": {"type": "gp4"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "type"], `type is "gp4", which is no EBS volume type; write gp3, gp2, io1, io2, st1, sc1 or standard`]}
	count({f | some f in found; f.fix}) == 0
}

test_other_case if {
	found := rule.findings with input as testing.storageclass({"parameters": {"Type": "GP3 "}})
	{[f.at, f.message] | some f in found} == {[["parameters", "Type"], `Type is "GP3 ", which is no EBS volume type; write "gp3"`]}
	{edit | some f in found; some edit in f.fix.edits} == {{"op": "set", "at": ["parameters", "Type"], "value": "gp3"}}
}

test_removed_types if {
	found := rule.findings with input as testing.storageclass({"parameters": {"type": "sbp1"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "type"], `type is "sbp1", which the driver does not know since v1.44; write gp3, gp2, io1, io2, st1, sc1 or standard`]}
	count({f | some f in found; f.fix}) == 0
}

test_types_of_ebs if {
	every class in [
		{"parameters": {"type": "gp2"}},
		{"parameters": {"type": "gp3"}},
		{"parameters": {"type": "io1"}},
		{"parameters": {"type": "io2"}},
		{"parameters": {"type": "sc1"}},
		{"parameters": {"type": "st1"}},
		{"parameters": {"type": "standard"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_nothing_said_or_not_known if {
	every class in [
		{},
		{"parameters": {"type": ""}},
		{"parameters": {"type": null}},
		{"parameters": {"type": {"$unknown": "VALUE", "class": "ref"}}},
		{"parameters": {"type": 3}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_snow_types_where_the_driver_is_not_public if {
	every class in [
		{"provisioner": "ebs.csi.eks.amazonaws.com", "parameters": {"type": "sbp1"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_in_tree_class_with_a_new_type if {
	every class in [
		{"provisioner": "kubernetes.io/aws-ebs", "parameters": {"type": "gp3"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"type": "gp4"}, "provisioner": "disk.csi.azure.com"},
		{"parameters": {"type": "gp4"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

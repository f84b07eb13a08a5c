package arthurlint.rules.storageclass["tag-specification-key_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["tag-specification-key"] as rule

test_lower_case if {
	found := rule.findings with input as testing.storageclass({"parameters": {"tagspecification_1": "team=platform"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "tagspecification_1"], `tagspecification_1 is no parameter that the driver knows; write tagSpecification_1`]}
	{edit | some f in found; some edit in f.fix.edits} == {{"op": "rename", "at": ["parameters", "tagspecification_1"], "value": "tagSpecification_1"}}
}

test_capital if {
	found := rule.findings with input as testing.storageclass({"parameters": {"TagSpecification_1": {"$unknown": "VALUE", "class": "ref"}, "tagSpecification_1": "x=1"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "TagSpecification_1"], `TagSpecification_1 is no parameter that the driver knows; write tagSpecification_1`]}
	count({f | some f in found; f.fix}) == 0
}

test_exact if {
	every class in [
		{"parameters": {"tagSpecification_1": "team"}},
		{"parameters": {"tagSpecification": "team=x"}},
		{"parameters": {"tagSpecificationTeam": "x=1"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_words if {
	every class in [
		{"parameters": {"tags": "a=b", "tag_specification_1": "a=b"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"tagspecification_1": "team=platform"}, "provisioner": "disk.csi.azure.com"},
		{"parameters": {"tagspecification_1": "team=platform"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

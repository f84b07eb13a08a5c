package arthurlint.rules.storageclass["initialization-rate_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["initialization-rate"] as rule

test_general_class if {
	found := rule.findings with input as testing.storageclass({"metadata": {"name": "general"}, "parameters": {"volumeInitializationRate": "200"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "volumeInitializationRate"], `volumeInitializationRate makes EC2 refuse volumes that are not created from a snapshot; remove it, or keep it in a class for restoring`]}
}

test_innocent_annotations if {
	found := rule.findings with input as testing.storageclass({"metadata": {"name": "gp3", "annotations": {"team": "platform"}, "labels": null}, "parameters": {"volumeInitializationRate": "200"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "volumeInitializationRate"], `volumeInitializationRate makes EC2 refuse volumes that are not created from a snapshot; remove it, or keep it in a class for restoring`]}
}

test_classes_for_restoring if {
	every class in [
		{"metadata": {"name": "gp3-from-snapshot"}, "parameters": {"volumeInitializationRate": "200"}},
		{"metadata": {"name": "fast-restore"}, "parameters": {"volumeInitializationRate": "200"}},
		{"metadata": {"name": "gp3-dr"}, "parameters": {"volumeInitializationRate": "200"}},
		{"metadata": {"name": "gp3", "annotations": {"description": "For volumes restored by Velero"}}, "parameters": {"volumeInitializationRate": "200"}},
		{"metadata": {"name": "gp3", "labels": {"backup.example.com/role": "target"}}, "parameters": {"volumeInitializationRate": "200"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_unknown if {
	every class in [
		{"metadata": {"name": {"$unknown": "VALUE", "class": "ref"}}, "parameters": {"volumeInitializationRate": "200"}},
		{"metadata": {"name": "gp3", "annotations": {"$unknown": "VALUE", "class": "ref"}}, "parameters": {"volumeInitializationRate": "200"}},
		{"metadata": {"name": "gp3", "annotations": {"description": {"$unknown": "VALUE", "class": "ref"}}}, "parameters": {"volumeInitializationRate": "200"}},
		{"metadata": {"name": {"$parts": [{"$unknown": "VALUE", "class": "ref"}, "-gp3"]}}, "parameters": {"volumeInitializationRate": "200"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_no_rate if {
	every class in [
		{"parameters": {"volumeInitializationRate": "0"}},
		{"parameters": {"volumeInitializationRate": ""}},
		{"parameters": {"volumeInitializationRate": null}},
		{"parameters": {"volumeInitializationRate": {"$unknown": "VALUE", "class": "ref"}}},
		{"parameters": {"volumeInitializationRate": "fast"}},
		{},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_open_annotations if {
	class := testing.opened(testing.storageclass({"metadata": {"name": "gp3", "annotations": {"a": "b"}}, "parameters": {"volumeInitializationRate": "200"}}), ["/metadata/annotations"])
	found := rule.findings with input as class
	found == set()
}

test_open_metadata if {
	class := testing.opened(testing.storageclass({"metadata": {"name": "gp3"}, "parameters": {"volumeInitializationRate": "200"}}), ["/metadata"])
	found := rule.findings with input as class
	found == set()
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"metadata": {"name": "general"}, "parameters": {"volumeInitializationRate": "200"}, "provisioner": "disk.csi.azure.com"},
		{"metadata": {"name": "general"}, "parameters": {"volumeInitializationRate": "200"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

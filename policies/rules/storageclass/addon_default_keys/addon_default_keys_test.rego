package arthurlint.rules.storageclass["addon-default-keys_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["addon-default-keys"] as rule

release(values) := testing.document("HelmRelease", {"spec": {
	"chart": {"spec": {"chart": "aws-ebs-csi-driver"}},
	"values": values,
}})

test_helm_release if {
	found := rule.findings with input as release({"defaultStorageClass": {"enabled": true, "parameters": {"encrypted": "true"}}})
	found == {{
		"at": ["spec", "values", "defaultStorageClass", "parameters"],
		"on": "key",
		"message": `defaultStorageClass takes no "parameters", only enabled; write a class of your own under storageClasses`,
	}}
}

test_application if {
	found := rule.findings with input as testing.document("Application", {"spec": {"sources": [{
		"chart": "aws-ebs-csi-driver",
		"helm": {"valuesObject": {"defaultStorageClass": {"name": "gp3"}}},
	}]}})
	{f.at | some f in found} == {["spec", "sources", 0, "helm", "valuesObject", "defaultStorageClass", "name"]}
}

test_enabled_alone_and_unknowns if {
	unknown := {"$unknown": "X", "class": "ref"}
	every values in [
		{"defaultStorageClass": {"enabled": true}},
		{"defaultStorageClass": unknown},
		{"defaultStorageClass": {}},
		{"storageClasses": [{"name": "gp3"}]},
		unknown,
	] {
		found := rule.findings with input as release(values)
		found == set()
	}
}

test_other_charts if {
	found := rule.findings with input as testing.document("HelmRelease", {"spec": {
		"chart": {"spec": {"chart": "longhorn"}},
		"values": {"defaultStorageClass": {"name": "x"}},
	}})
	found == set()
}

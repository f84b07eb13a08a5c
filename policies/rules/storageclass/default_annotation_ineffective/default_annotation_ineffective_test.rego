package arthurlint.rules.storageclass["default-annotation-ineffective_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["default-annotation-ineffective"] as rule

import data.arthurlint.lib.defaults

class(annotations) := testing.storageclass({"metadata": {"name": "a", "annotations": annotations}})

test_words_for_true if {
	some value in ["True", "yes", "1", " true", "true\n"]
	found := rule.findings with input as class({defaults.ga: value})
	{f.at | some f in found} == {["metadata", "annotations", defaults.ga]}
	{f.fix.edits[0].value | some f in found} == {"true"}
}

test_words_for_false if {
	every value in ["False", "no", ""] {
		found := rule.findings with input as class({defaults.beta: value})
		{f.fix.edits[0].value | some f in found} == {"false"}
	}
}

test_no_guess if {
	found := rule.findings with input as class({defaults.ga: "maybe"})
	found == {{
		"at": ["metadata", "annotations", defaults.ga],
		"message": `storageclass.kubernetes.io/is-default-class is "maybe", which counts as not default; write "true" or "false"`,
	}}
}

test_every_vendor if {
	found := rule.findings with input as object.union(class({defaults.ga: "True"}), {"value": {"provisioner": "disk.csi.azure.com"}})
	{f.at | some f in found} == {["metadata", "annotations", defaults.ga]}
}

test_exact_unknown_and_other_types if {
	every value in ["true", "false", null, true, {"$unknown": "X", "class": "ref"}, {"$parts": ["Tru", {"$unknown": "X", "class": "ref"}]}] {
		found := rule.findings with input as class({defaults.ga: value})
		found == set()
	}
	other := rule.findings with input as class({"team": "True"})
	other == set()
	unknown := rule.findings with input as class({"$unknown": "X", "class": "ref"})
	unknown == set()
}

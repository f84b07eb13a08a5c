package arthurlint.rules.storageclass["default-annotations-contradict_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["default-annotations-contradict"] as rule

import data.arthurlint.lib.defaults

class(annotations) := testing.storageclass({"metadata": {"name": "a", "annotations": annotations}})

found(annotations) := result if {
	result := rule.findings with input as class(annotations)
}

test_contradiction if {
	{[f.at, f.message] | some f in found({defaults.ga: "false", defaults.beta: "true"})} == {[
		["metadata", "annotations", defaults.beta],
		`storageclass.beta.kubernetes.io/is-default-class is "true", so that the class is the default although storageclass.kubernetes.io/is-default-class is "false"; leave the beta annotation out`,
	]}
}

test_agreement_and_unknowns if {
	unknown := {"$unknown": "X", "class": "ref"}
	every annotations in [
		{defaults.ga: "true", defaults.beta: "true"},
		{defaults.ga: "true", defaults.beta: "false"},
		{defaults.ga: "false", defaults.beta: "false"},
		{defaults.ga: "false", defaults.beta: "True"},
		{defaults.ga: unknown, defaults.beta: "true"},
		{defaults.ga: "false", defaults.beta: unknown},
		{defaults.beta: "true"},
		unknown,
	] {
		found(annotations) == set()
	}
}

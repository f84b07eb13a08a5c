package arthurlint.rules.storageclass["default-annotation-misplaced_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["default-annotation-misplaced"] as rule

import data.arthurlint.lib.defaults

class(metadata) := testing.storageclass({"metadata": metadata})

test_label if {
	found := rule.findings with input as class({"name": "a", "labels": {defaults.ga: "true"}, "annotations": {"team": "data"}})
	{[f.at, f.on, f.message] | some f in found} == {[["metadata", "labels", defaults.ga], "key", "storageclass.kubernetes.io/is-default-class is a label; write it under annotations"]}
	{f.fix.edits[1].at | some f in found} == {["metadata", "annotations", defaults.ga]}
}

test_without_annotations if {
	found := rule.findings with input as class({"name": "a", "labels": {defaults.beta: true}})
	{f.at | some f in found} == {["metadata", "labels", defaults.beta]}
}

test_the_annotation_is_or_may_be_there if {
	labels := {defaults.ga: "true"}
	every annotations in [{defaults.ga: "true"}, {defaults.beta: "false"}, {"$unknown": "X", "class": "ref"}] {
		found := rule.findings with input as class({"name": "a", "labels": labels, "annotations": annotations})
		found == set()
	}
	open := rule.findings with input as testing.opened(class({"name": "a", "labels": labels, "annotations": {}}), ["/metadata/annotations"])
	open == set()
}

test_other_values_and_labels if {
	every labels in [{defaults.ga: "false"}, {defaults.ga: {"$unknown": "X", "class": "ref"}}, {"default": "true"}] {
		found := rule.findings with input as class({"name": "a", "labels": labels})
		found == set()
	}
}

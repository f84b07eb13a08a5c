package arthurlint.rules.storageclass["multiple-defaults_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["multiple-defaults"] as rule

import data.arthurlint.lib.defaults

unknown := {"$unknown": "X", "class": "ref"}

class(name, annotations) := testing.storageclass({"metadata": {"name": name, "annotations": annotations}})

patch(name, annotations) := testing.opened(
	testing.document("StorageClass", {"kind": "StorageClass", "metadata": {"name": name, "annotations": annotations}}),
	["", "/metadata", "/metadata/annotations"],
)

on := {defaults.ga: "true"}

off := {defaults.ga: "false"}

# found: the documents (their indexes) that have a finding in the cluster of these documents.
found(documents) := {f.document | some f in findings(documents)}

findings(documents) := result if {
	entries := [{"document": i, "entry": entry} |
		some i, document in documents
		some entry in aggregated(document)
	]
	result := rule.findings with input as testing.cluster(entries)
}

aggregated(document) := result if {
	result := rule.aggregate with input as document
}

test_two_defaults if found([class("a", on), class("b", on), class("c", {})]) == {0, 1}

test_message_and_related if {
	some finding in findings([class("a", on), class("b", on), class("c", {defaults.beta: "true"})])
	finding.document == 0
	finding.at == ["metadata", "annotations", defaults.ga]
	finding.message == `"a" is a default class, and so are "b" and "c"; keep the annotation "true" on one of them`
	{[r.document, r.at] | some r in finding.related} == {[1, ["metadata", "annotations", defaults.ga]], [2, ["metadata", "annotations", defaults.beta]]}
}

test_either_annotation_counts if {
	found([class("a", on), class("b", {defaults.ga: "false", defaults.beta: "true"})]) == {0, 1}
}

test_a_boolean_counts if found([class("a", {defaults.ga: true}), class("b", on)]) == {0, 1}

test_other_values_do_not_count if {
	every value in ["True", "yes", "false", "", null, false, unknown] {
		found([class("a", on), class("b", {defaults.ga: value})]) == set()
	}
}

test_one_name_is_a_variant if {
	found([class("a", on), class("a", on)]) == set()
	found([class("a", on), class("a", on), class("b", on)]) == {0, 1, 2}
	found([class("a", on), class("a", off), class("b", on)]) == set()
	found([class("a", on), class("a", {}), class("b", on)]) == set()
}

test_a_patch_has_the_last_word if {
	found([class("a", on), patch("a", off), class("b", on)]) == set()
	found([class("a", {defaults.beta: "true"}), patch("a", off), class("b", on)]) == set()
	found([class("a", {}), patch("a", on), class("b", on)]) == {1, 2}
	found([class("a", on), patch("a", {defaults.ga: unknown}), class("b", on)]) == set()
	found([class("a", on), patch("a", {}), class("b", on)]) == set()
	found([class("a", on), patch("c", off), class("b", on)]) == {0, 2}
}

test_a_patch_alone_is_no_class if found([patch("a", on), class("b", on)]) == set()

test_unknown_names if {
	found([class(unknown, on), class("b", on)]) == set()
	found([class("a", on), class("b", on), patch(unknown, off)]) == set()
	found([class("a", on), class("b", on), class(unknown, off)]) == set()
	found([class("a", on), class("b", on), class(unknown, on)]) == {0, 1}
	found([class("a", on), class("b", on), class({"$parts": ["x-", unknown]}, {})]) == set()
}

test_unknown_and_open_annotations if {
	found([class("a", unknown), class("b", on)]) == set()
	found([class("a", on), class("b", on), testing.opened(class("c", on), ["", "/metadata", "/metadata/annotations"])]) == {0, 1, 2}
	found([class("a", on), testing.opened(class("b", {defaults.beta: "true"}), ["/metadata/annotations"])]) == set()
}

test_labels_never_count if {
	found([class("a", on), testing.storageclass({"metadata": {"name": "b", "labels": on}})]) == set()
}

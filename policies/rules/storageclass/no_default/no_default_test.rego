package arthurlint.rules.storageclass["no-default_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["no-default"] as rule

import data.arthurlint.lib.defaults

unknown := {"$unknown": "X", "class": "ref"}

class(annotations) := testing.storageclass({"metadata": {"name": "a", "annotations": annotations}})

patch(annotations) := testing.opened(
	testing.document("StorageClass", {"kind": "StorageClass", "metadata": {"name": "gp2", "annotations": annotations}}),
	["", "/metadata", "/metadata/annotations"],
)

findings(documents, cluster) := result if {
	entries := [{"document": i, "entry": entry} |
		some i, document in documents
		some entry in aggregated(document)
	]
	result := rule.findings with input as {"aggregate": entries, "cluster": object.union({"name": "c", "complete": true, "whole": true}, cluster)}
}

aggregated(document) := result if {
	result := rule.aggregate with input as document
}

found(documents) := {[f.document, f.at] | some f in findings(documents, {})}

test_no_default if {
	every annotations in [{}, {defaults.ga: "false"}, {defaults.beta: null}, {"team": "data"}] {
		found([class(annotations), class({})]) == {[0, ["metadata", "name"]]}
	}
}

test_after_an_undefault_patch if found([patch({defaults.ga: "false"}), class({})]) == {[1, ["metadata", "name"]]}

test_message if {
	{f.message | some f in findings([class({})], {})} == {`no StorageClass of this cluster is the default; set the annotation storageclass.kubernetes.io/is-default-class to "true" on one`}
}

test_a_default_or_what_may_be_one if {
	every annotations in [{defaults.ga: "true"}, {defaults.beta: true}, {defaults.ga: unknown}, unknown, {defaults.ga: "yes"}, {"is-default-class": "true"}] {
		found([class({}), class(annotations)]) == set()
	}
	found([class({}), testing.opened(class({}), ["/metadata/annotations"])]) == set()
	found([class({}), patch({})]) == set()
	found([class({}), patch({defaults.ga: "true"})]) == set()
	found([class({}), testing.storageclass({"metadata": {"name": "b", "labels": {defaults.ga: "true"}}})]) == set()
}

test_charts_and_add_ons_may_create_one if {
	found([class({}), testing.document("HelmRelease", {})]) == set()
	found([class({}), testing.document("Application", {})]) == set()
	found([class({}), testing.document("ClusterConfig", {"addons": [{"name": "aws-ebs-csi-driver", "configurationValues": "x"}]})]) == set()
	found([class({}), testing.document("ClusterConfig", {"addons": unknown})]) == set()
	found([class({}), testing.document("ClusterConfig", {"addons": [{"name": "aws-ebs-csi-driver"}]})]) == {[0, ["metadata", "name"]]}
	found([class({}), testing.document("ClusterConfig", {})]) == {[0, ["metadata", "name"]]}
}

test_only_whole_and_complete_clusters if {
	findings([class({})], {"whole": false}) == set()
	findings([class({})], {"complete": false}) == set()
}

test_no_class_at_all if {
	found([]) == set()
	found([patch({defaults.ga: "false"})]) == set()
}

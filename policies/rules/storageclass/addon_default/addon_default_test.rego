package arthurlint.rules.storageclass["addon-default_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["addon-default"] as rule

import data.arthurlint.lib.addon
import data.arthurlint.lib.defaults

unknown := {"$unknown": "X", "class": "ref"}

own(annotations) := testing.storageclass({"metadata": {"name": "gp3", "annotations": annotations}})

named(name, annotations) := testing.storageclass({"metadata": {"name": name, "annotations": annotations}})

release(spec) := testing.document("HelmRelease", {"spec": object.union(
	{
		"chart": {"spec": {"chart": "aws-ebs-csi-driver"}},
		"values": {"defaultStorageClass": {"enabled": true}},
	},
	spec,
)})

application(helm, destination) := testing.document("Application", {"spec": {
	"source": {"chart": "aws-ebs-csi-driver", "helm": helm},
	"destination": destination,
}})

here := {"server": "https://kubernetes.default.svc"}

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

found(documents) := {[f.document, f.at] | some f in findings(documents)}

on := {defaults.ga: "true"}

class_at := ["metadata", "annotations", defaults.ga]

test_helm_release if {
	found([own(on), release({})]) == {[0, class_at], [1, ["spec", "values", "defaultStorageClass", "enabled"]]}
	found([own(on), release({"suspend": false})]) == {[0, class_at], [1, ["spec", "values", "defaultStorageClass", "enabled"]]}
}

test_messages if {
	{f.message | some f in findings([own(on), release({})])} == {
		`"gp3" is a default class, and so is "ebs-csi-default-sc", which the driver's chart creates; keep one of them`,
		`the driver's chart makes "ebs-csi-default-sc" a default class, and so is "gp3"; write false`,
	}
}

test_application if {
	values := {"valuesObject": {"defaultStorageClass": {"enabled": true}}}
	found([own(on), application(values, here)]) == {[0, class_at], [1, ["spec", "source", "helm", "valuesObject", "defaultStorageClass", "enabled"]]}
	found([own(on), application(values, {"server": "https://10.0.0.1"})]) == set()
	found([own(on), application(object.union(values, {"parameters": [{"name": "defaultStorageClass.enabled", "value": "false"}]}), here)]) == set()
	found([own(on), application({"values": "defaultStorageClass: {enabled: true}"}, here)]) == set()
}

test_application_parameters if {
	parameters := [{"name": "x", "value": "y"}, {"name": "defaultStorageClass.enabled", "value": "true"}]
	found([own(on), application({"parameters": parameters}, {"name": "in-cluster"})]) == {[0, class_at], [1, ["spec", "source", "helm", "parameters", 1, "value"]]}
	found([own(on), application({"parameters": array.concat(parameters, [{"name": unknown, "value": "false"}])}, here)]) == set()
	found([own(on), application({"parameters": array.concat(parameters, [{"name": "defaultStorageClass.enabled", "value": "false"}])}, here)]) == set()
}

test_application_with_several_sources if {
	document := testing.document("Application", {"spec": {
		"sources": [{"repoURL": "https://example.org"}, {"chart": "aws-ebs-csi-driver", "helm": {"valuesObject": {"defaultStorageClass": {"enabled": true}}}}],
		"destination": here,
	}})
	found([own(on), document]) == {[0, class_at], [1, ["spec", "sources", 1, "helm", "valuesObject", "defaultStorageClass", "enabled"]]}
}

test_no_other_default if {
	found([own({}), release({})]) == set()
	found([own({defaults.ga: unknown}), release({})]) == set()
	found([named(addon.class, on), release({})]) == set()
	found([release({}), release({})]) == set()
}

test_no_add_on if {
	found([own(on), named(addon.class, on)]) == set()
}

test_a_release_that_may_not_apply if {
	every spec in [
		{"values": {"defaultStorageClass": {"enabled": false}}},
		{"values": {"defaultStorageClass": {"enabled": unknown}}},
		{"chart": {"spec": {"chart": "aws-efs-csi-driver"}}},
		{"chart": {"spec": {"chart": unknown}}},
		{"suspend": true},
		{"suspend": unknown},
		{"kubeConfig": {"secretRef": {"name": "other"}}},
		{"postRenderers": []},
	] {
		found([own(on), release(spec)]) == set()
	}
	found([own(on), testing.opened(release({}), ["/spec"])]) == set()
}

test_the_class_it_creates_is_demoted if {
	patch := testing.opened(testing.document("StorageClass", {"metadata": {"name": addon.class, "annotations": {defaults.ga: "false"}}}), ["", "/metadata", "/metadata/annotations"])
	found([own(on), release({}), patch]) == set()
}

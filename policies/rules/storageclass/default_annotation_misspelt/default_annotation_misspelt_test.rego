package arthurlint.rules.storageclass["default-annotation-misspelt_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["default-annotation-misspelt"] as rule

import data.arthurlint.lib.defaults

class(annotations) := testing.storageclass({"metadata": {"name": "a", "annotations": annotations}})

found(annotations) := result if {
	result := rule.findings with input as class(annotations)
}

test_near_misses if {
	every key in [
		"storageclass.kubernetes.io/default",
		"storageclass.k8s.io/is-default-class",
		"storageclass.kubernetes.io/is-default",
		"storageclass.kubernetes.io/isDefaultClass",
		"StorageClass.kubernetes.io/is-default-class",
		"storageclass.kubernets.io/is-default-class",
		"storageclass.beta.kubernetes.io/is-default-clas",
		"is-default-class",
		"storage.k8s.io/is-default-class",
		"ingressclass.kubernetes.io/is-default-class",
	] {
		{f.fix.edits[0] | some f in found({key: "true"})} == {{"op": "rename", "at": ["metadata", "annotations", key], "value": defaults.ga}}
	}
}

test_message if {
	{[f.on, f.message] | some f in found({"is-default-class": "true"})} == {["key", "is-default-class is no annotation that Kubernetes reads; write storageclass.kubernetes.io/is-default-class"]}
}

test_no_fix_beside_the_right_key if {
	every right in ["true", {"$unknown": "X", "class": "ref"}] {
		{f | some f in found({"is-default-class": "true", defaults.ga: right}); f.fix} == set()
		{f.at | some f in found({"is-default-class": "true", defaults.ga: right})} == {["metadata", "annotations", "is-default-class"]}
	}
	open := rule.findings with input as testing.opened(class({"is-default-class": "true"}), ["/metadata/annotations"])
	{f.at | some f in open; not f.fix} == {["metadata", "annotations", "is-default-class"]}
}

test_right_and_foreign_keys if {
	every key in [
		defaults.ga,
		defaults.beta,
		"storageclass.kubevirt.io/is-default-virt-class",
		"snapshot.storage.kubernetes.io/is-default-class",
		"storageclass.kubesphere.io/support-snapshot",
		"example.com/default-class",
		"description",
	] {
		found({key: "true"}) == set()
	}
}

test_unknown_annotations if found({"$unknown": "is-default-class", "class": "ref"}) == set()

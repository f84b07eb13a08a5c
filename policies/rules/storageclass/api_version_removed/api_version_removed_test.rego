package arthurlint.rules.storageclass["api-version-removed_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["api-version-removed"] as rule

test_storage_class if {
	found := rule.findings with input as testing.storageclass({"apiVersion": "storage.k8s.io/v1beta1"})
	{f.at | some f in found} == {["apiVersion"]}
	{f.message | some f in found} == {`apiVersion is "storage.k8s.io/v1beta1", which Kubernetes 1.22 removed for StorageClass; write "storage.k8s.io/v1"`}
	{f.fix.edits | some f in found} == {[{"op": "set", "at": ["apiVersion"], "value": "storage.k8s.io/v1"}]}
}

test_driver if {
	found := rule.findings with input as testing.document("CSIDriver", {"apiVersion": "storage.k8s.io/v1beta1", "kind": "CSIDriver", "metadata": {"name": "ebs.csi.aws.com"}})
	{f.at | some f in found} == {["apiVersion"]}
}

test_others if {
	every doc in [
		testing.storageclass({"apiVersion": "storage.k8s.io/v1"}),
		testing.storageclass({"apiVersion": "storage.k8s.io/v1alpha1"}),
		testing.storageclass({"apiVersion": "v1"}),
		testing.storageclass({"apiVersion": {"$unknown": "VALUE", "class": "ref"}}),
		testing.storageclass({"apiVersion": {"$parts": ["x", {"$unknown": "VALUE", "class": "ref"}]}}),
		testing.storageclass({"apiVersion": null}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

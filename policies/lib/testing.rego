# METADATA
# scope: package
# title: Inputs for the rules' tests
package arthurlint.lib.testing

# document: an input of the kind, with nothing open and no holes.
document(kind, value) := {
	"kind": kind,
	"value": value,
	"open": {},
	"holes": {},
	"facts": {},
	"document": {"name": "test", "file": "test.yaml", "index": 0},
}

# storageclass: a complete, innocent EBS StorageClass with the fields of value laid over it.
storageclass(value) := document("StorageClass", object.union(
	{
		"apiVersion": "storage.k8s.io/v1",
		"kind": "StorageClass",
		"metadata": {"name": "test"},
		"provisioner": "ebs.csi.aws.com",
		"reclaimPolicy": "Delete",
		"volumeBindingMode": "WaitForFirstConsumer",
		"allowVolumeExpansion": true,
	},
	value,
))

# serviceaccount: a ServiceAccount with the annotations.
serviceaccount(annotations) := document("ServiceAccount", {
	"apiVersion": "v1",
	"kind": "ServiceAccount",
	"metadata": {"name": "test", "namespace": "default", "annotations": annotations},
})

# policy: a policy with the relations of input.facts.
policy(kind, value, facts) := object.union(document(kind, value), {"facts": facts})

# opened: the document with the containers at the JSON pointers open.
opened(document, pointers) := object.union(document, {"open": {p: true | some p in pointers}})

# cluster: the input of a cluster rule: entries [{"document", "entry"}] of one complete cluster.
cluster(entries) := {"aggregate": entries, "cluster": {"name": "test", "complete": true, "whole": false}}

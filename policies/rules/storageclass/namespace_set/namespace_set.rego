# METADATA
# scope: package
# title: A StorageClass has no namespace
# description: |
#   A StorageClass belongs to the whole cluster. The API server drops the namespace without a word,
#   so the class is not confined to it.
# related_resources:
#   - description: StorageClasses in the Kubernetes documentation
#     ref: https://kubernetes.io/docs/concepts/storage/storage-classes/
#   - description: the type of metadata
#     ref: https://github.com/kubernetes/apimachinery/blob/master/pkg/apis/meta/v1/types.go
# custom:
#   severity: info
#   kinds: [StorageClass]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["namespace-set"]

import data.arthurlint.lib

findings contains finding if {
	namespace := input.value.metadata.namespace
	lib.text(namespace)
	lib.differs(namespace, "")
	finding := {
		"at": ["metadata", "namespace"],
		"message": sprintf("namespace is %q in a class of the whole cluster; remove it", [namespace]),
		"fix": {
			"title": "Remove namespace",
			"edits": [{"op": "remove", "at": ["metadata", "namespace"]}],
		},
	}
}

# METADATA
# scope: package
# title: Default annotation is no label
# description: |
#   Only annotations make a class the default. As a label the same key has no effect, and nobody is
#   told.
#
#   Move it under `metadata.annotations`. That makes the class the default of its cluster, so that the
#   fix is not a safe one. A label beside an annotation of the same key is let be: something may select
#   by it.
# related_resources:
#   - description: default StorageClass in the Kubernetes documentation
#     ref: https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass
#   - description: IsDefaultAnnotation in the source of Kubernetes
#     ref: https://github.com/kubernetes/kubernetes/blob/master/pkg/volume/util/storageclass.go
# custom:
#   severity: warning
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["default-annotation-misplaced"]

import data.arthurlint.lib
import data.arthurlint.lib.defaults

findings contains finding if {
	some key in defaults.keys
	value := input.value.metadata.labels[key]
	value in ["true", true]
	lib.lacks(["metadata", "annotations", defaults.ga])
	lib.lacks(["metadata", "annotations", defaults.beta])
	finding := {
		"at": ["metadata", "labels", key],
		"on": "key",
		"message": sprintf("%s is a label; write it under annotations", [key]),
		"fix": {
			"title": "Move to annotations",
			"edits": [
				{"op": "remove", "at": ["metadata", "labels", key]},
				{"op": "insert", "at": ["metadata", "annotations", defaults.ga], "value": "true"},
			],
		},
	}
}

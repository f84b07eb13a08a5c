# METADATA
# scope: package
# title: Default annotation has its right key
# description: |
#   Kubernetes reads two keys only, and ignores an annotation under any other: the class is not the
#   default, and nobody is told.
#
#   Write `storageclass.kubernetes.io/is-default-class`. The fix makes the class the default of its
#   cluster where the value is `"true"`, and is therefore not a safe one; there is none where the right
#   key is, or may be, there as well. Keys of other tools (`storageclass.kubevirt.io/is-default-virt-class`)
#   are let be.
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
package arthurlint.rules.storageclass["default-annotation-misspelt"]

import data.arthurlint.lib
import data.arthurlint.lib.defaults

findings contains finding if {
	lib.mapping(input.value.metadata.annotations)
	some key, _ in input.value.metadata.annotations
	defaults.misspelt(key)
	finding := object.union(
		{
			"at": ["metadata", "annotations", key],
			"on": "key",
			"message": sprintf("%s is no annotation that Kubernetes reads; write %s", [key, defaults.ga]),
		},
		fix(key),
	)
}

fix(key) := {"fix": {
	"title": sprintf("Rename to %s", [defaults.ga]),
	"edits": [{"op": "rename", "at": ["metadata", "annotations", key], "value": defaults.ga}],
}} if {
	lib.lacks(["metadata", "annotations", defaults.ga])
} else := {}

# METADATA
# scope: package
# title: Default annotations agree
# description: |
#   Either annotation makes a class the default. One that says `"false"` does not take back what the
#   beta one says: the class is the default still.
#
#   Remove the beta annotation, if the class is not to be the default, or set the other to `"true"`.
# related_resources:
#   - description: default StorageClass in the Kubernetes documentation
#     ref: https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass
#   - description: IsDefaultAnnotation in the source of Kubernetes
#     ref: https://github.com/kubernetes/kubernetes/blob/master/pkg/volume/util/storageclass.go
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["default-annotations-contradict"]

import data.arthurlint.lib.defaults

findings contains finding if {
	input.value.metadata.annotations[defaults.beta] == "true"
	input.value.metadata.annotations[defaults.ga] == "false"
	finding := {
		"at": ["metadata", "annotations", defaults.beta],
		"message": sprintf(`%s is "true", so that the class is the default although %s is "false"; leave the beta annotation out`, [defaults.beta, defaults.ga]),
		"related": [{"at": ["metadata", "annotations", defaults.ga], "message": `"false" here takes nothing back`}],
	}
}

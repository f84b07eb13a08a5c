# METADATA
# scope: package
# title: Default annotation is not the beta one
# description: |
#   Kubernetes still reads the beta annotation, but most tools, and most people who look for the
#   default class, know only `storageclass.kubernetes.io/is-default-class`: the class is the default
#   and does not look like it.
#
#   Write the key without `beta`. Where the right one says `"true"` already, the beta one can go. Neither
#   changes which class is the default. A patch is let be, since it may have to answer the beta
#   annotation of the class it patches; a class whose two annotations contradict one another is
#   storageclass/default-annotations-contradict's business.
# related_resources:
#   - description: default StorageClass in the Kubernetes documentation
#     ref: https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass
#   - description: IsDefaultAnnotation in the source of Kubernetes
#     ref: https://github.com/kubernetes/kubernetes/blob/master/pkg/volume/util/storageclass.go
# custom:
#   severity: info
#   kinds: [StorageClass]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["default-annotation-beta"]

import data.arthurlint.lib
import data.arthurlint.lib.defaults

findings contains finding(sprintf("%s is the beta annotation; write %s", [defaults.beta, defaults.ga]), {
	"title": sprintf("Rename to %s", [defaults.ga]),
	"edits": [{"op": "rename", "at": at, "value": defaults.ga}],
}) if {
	_ = input.value.metadata.annotations[defaults.beta]
	lib.lacks(["metadata", "annotations", defaults.ga])
}

findings contains finding(sprintf(`%s is the beta annotation, and %s says "true" already; leave it out`, [defaults.beta, defaults.ga]), {
	"title": "Remove the beta annotation",
	"edits": [{"op": "remove", "at": at}],
}) if {
	_ = input.value.metadata.annotations[defaults.beta]
	input.value.metadata.annotations[defaults.ga] == "true"
}

at := ["metadata", "annotations", defaults.beta]

finding(message, fix) := {"at": at, "on": "key", "message": message, "fix": fix}

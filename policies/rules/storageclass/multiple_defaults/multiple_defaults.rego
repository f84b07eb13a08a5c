# METADATA
# scope: package
# title: A cluster has one default StorageClass
# description: |
#   Kubernetes takes the newest of several default classes (before 1.26 it refused the claim). With
#   GitOps the newest is whichever was last recreated, so that nobody knows which class a claim gets.
#
#   Keep the annotation `"true"` on one class and set it to `"false"` on the others. Either annotation
#   counts, `storageclass.kubernetes.io/is-default-class` or its beta form: one that says `"false"`
#   does not take back what the other says.
#
#   Only what is certain counts. The same name twice is one class in two variants, and is counted only
#   if every variant says that it is the default. A patch (a StorageClass without provisioner) has
#   the last word on its class, so that a patch which sets the annotation to `"false"`, or to something
#   unknown, or does not show both annotations, takes the class out. A document of unknown name that
#   may be such a patch or variant silences the rule for its cluster. Labels never count.
# related_resources:
#   - description: default StorageClass in the Kubernetes documentation
#     ref: https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass
#   - description: IsDefaultAnnotation in the source of Kubernetes
#     ref: https://github.com/kubernetes/kubernetes/blob/master/pkg/volume/util/storageclass.go
#   - description: request to forbid two default classes
#     ref: https://github.com/kubernetes/kubernetes/issues/135819
#   - description: two defaults before Kubernetes 1.26
#     ref: https://github.com/kubernetes/kubernetes/issues/34549
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: cluster
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["multiple-defaults"]

import data.arthurlint.lib
import data.arthurlint.lib.defaults

aggregate contains defaults.entry

findings contains finding if {
	lib.several(defaults.settled)
	some row in input.aggregate
	row.entry.name in defaults.settled
	finding := {
		"document": row.document,
		"at": defaults.place(row.entry),
		"message": sprintf(
			`%q is a default class, and %s; keep the annotation "true" on one of them`,
			[row.entry.name, defaults.also(row.entry.name)],
		),
		"related": defaults.others(defaults.shown(row.entry.name)),
	}
}

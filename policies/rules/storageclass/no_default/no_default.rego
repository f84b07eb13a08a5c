# METADATA
# scope: package
# title: A whole cluster has a default StorageClass
# description: |
#   Without a default class a claim that names none stays Pending until somebody creates one.
#
#   Set `storageclass.kubernetes.io/is-default-class: "true"` on the class that most claims want.
#
#   The rule speaks only of a cluster that the configuration declares to be whole, with nothing missing
#   from it. It is silent if any document makes, or may make, a class the default: an
#   unknown annotation, a Helm release or an Argo CD application (whose charts may create one), an
#   add-on with configuration values; and if a class only fails to be the default, which has a
#   rule of its own. A cluster created with EKS 1.29 or older has the default class `gp2` of its own.
# related_resources:
#   - description: default StorageClass in the Kubernetes documentation
#     ref: https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass
#   - description: retroactive default StorageClass
#     ref: https://kubernetes.io/blog/2023/01/05/retroactive-default-storage-class/
# custom:
#   severity: warning
#   kinds: [StorageClass, HelmRelease, HelmChart, Application, ApplicationSet, ClusterConfig]
#   scope: cluster
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["no-default"]

import data.arthurlint.lib.defaults

aggregate contains defaults.reading if input.kind == "StorageClass"

aggregate contains {"creates": true} if input.kind in {"HelmRelease", "HelmChart", "Application", "ApplicationSet"}

aggregate contains {"creates": true} if {
	input.kind == "ClusterConfig"
	defaults.addons_unsure
}

aggregate contains {"meant": true} if {
	input.kind == "StorageClass"
	defaults.meant
}

findings contains finding if {
	input.cluster.whole == true
	input.cluster.complete == true
	defaults.none
	finding := {
		"document": defaults.first.document,
		"at": ["metadata", "name"],
		"message": sprintf(`no StorageClass of this cluster is the default; set the annotation %s to "true" on one`, [defaults.ga]),
	}
}

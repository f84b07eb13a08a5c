# METADATA
# scope: package
# title: The driver's chart adds no second default class
# description: |
#   With `defaultStorageClass.enabled: true` the chart aws-ebs-csi-driver creates the default class
#   `ebs-csi-default-sc`, unencrypted, and puts it back at every reconciliation: beside a default class
#   of one's own the cluster has two.
#
#   Set `enabled` to `false`, or take the annotation off the other class. The rule reads the values in a
#   Flux HelmRelease (`spec.values`) and in an Argo CD Application for its own cluster (`valuesObject`
#   and `parameters`); it is silent where something unknown may change them.
# related_resources:
#   - description: values schema of the driver's chart
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/charts/aws-ebs-csi-driver/values.schema.json
#   - description: default StorageClass in the Kubernetes documentation
#     ref: https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass
#   - description: request to forbid two default classes
#     ref: https://github.com/kubernetes/kubernetes/issues/135819
# custom:
#   severity: warning
#   kinds: [StorageClass, HelmRelease, Application]
#   scope: cluster
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["addon-default"]

import data.arthurlint.lib.addon
import data.arthurlint.lib.defaults

aggregate contains defaults.entry if input.kind == "StorageClass"

aggregate contains {"name": addon.class, "patch": false, "at": at} if some at in addon.enabled

findings contains finding if {
	addon.class in defaults.settled
	some row in input.aggregate
	row.entry.at
	some other in (defaults.settled - {addon.class})
	finding := {
		"document": row.document,
		"at": row.entry.at,
		"message": sprintf("the driver's chart makes %q a default class, and %s; write false", [addon.class, defaults.also(addon.class)]),
		"related": defaults.others(defaults.shown(addon.class)),
	}
}

findings contains finding if {
	addon.class in defaults.settled
	some created in input.aggregate
	created.entry.at
	some row in input.aggregate
	row.entry.name in (defaults.settled - {addon.class})
	finding := {
		"document": row.document,
		"at": defaults.place(row.entry),
		"message": sprintf(`%q is a default class, and so is %q, which the driver's chart creates; keep one of them`, [row.entry.name, addon.class]),
		"related": defaults.others({addon.class}),
	}
}

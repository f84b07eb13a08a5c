# METADATA
# scope: package
# title: The chart's default class takes no other key than enabled
# description: |
#   The chart aws-ebs-csi-driver knows only `enabled` under `defaultStorageClass`. Newer charts refuse
#   any other key, and older ones ignore it: a class that was meant to be encrypted is created
#   unencrypted.
#
#   Leave `defaultStorageClass` off, and write a StorageClass of your own, or give it to the chart under
#   `storageClasses`.
# related_resources:
#   - description: values schema of the driver's chart
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/charts/aws-ebs-csi-driver/values.schema.json
# custom:
#   severity: error
#   kinds: [HelmRelease, Application]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["addon-default-keys"]

import data.arthurlint.lib
import data.arthurlint.lib.addon

findings contains finding if {
	some values in addon.values
	lib.mapping(values.value.defaultStorageClass)
	some key, _ in values.value.defaultStorageClass
	lib.none_of(key, {"enabled"})
	finding := {
		"at": array.concat(values.at, ["defaultStorageClass", key]),
		"on": "key",
		"message": sprintf("defaultStorageClass takes no %q, only enabled; write a class of your own under storageClasses", [key]),
	}
}

# METADATA
# scope: package
# title: An OpenZFS class says what it creates
# description: |
#   The FSx for OpenZFS CSI driver refuses to create a volume without it: `ResourceType is not
#   provided`. Every claim stays Pending.
#
#   Write `ResourceType: filesystem` or `ResourceType: volume`. It is the one parameter that is
#   plain text; all others are JSON. The driver compares keys exactly.
#
#   A class without any parameters is not reported: it may stand for volumes that are provisioned by
#   hand.
# related_resources:
#   - description: parameters of the OpenZFS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-fsx-openzfs-csi-driver/blob/main/docs/parameters.md
#   - description: CreateVolume in its source
#     ref: https://github.com/kubernetes-sigs/aws-fsx-openzfs-csi-driver/blob/main/pkg/driver/controller.go
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["openzfs-resource-type-missing"]

import data.arthurlint.lib.ebs_values as values

findings contains {
	"at": ["parameters"],
	"message": sprintf("parameters lack ResourceType; %s", [advice]),
} if {
	input.value.provisioner == "fsx.openzfs.csi.aws.com"
	values.lacks_key("ResourceType", set())
}

advice := sprintf("rename %s", [values.respelled("ResourceType")]) if {
	values.respelled("ResourceType")
} else := "add filesystem or volume"

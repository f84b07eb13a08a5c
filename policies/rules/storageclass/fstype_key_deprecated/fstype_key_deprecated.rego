# METADATA
# scope: package
# title: File system is named by csi.storage.k8s.io/fstype
# description: |
#   `fsType` is the key of the former in-tree plugin. The provisioner still takes it, with a warning
#   in its log at every volume.
#
#   Write `csi.storage.k8s.io/fstype`, in lower case: it means the same. A class of the in-tree
#   provisioner keeps `fsType`.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: how the provisioner reads the file system
#     ref: https://github.com/kubernetes-csi/external-provisioner/blob/master/pkg/controller/controller.go
# custom:
#   severity: info
#   kinds: [StorageClass]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["fstype-key-deprecated"]

import data.arthurlint.lib
import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_parameters
import data.arthurlint.lib.ebs_values as values

findings contains {
	"at": ["parameters", p.key],
	"on": "key",
	"message": sprintf("%s is deprecated; write %s", [p.key, ebs_parameters.fstype]),
	"fix": {
		"title": sprintf("Rename to %s", [ebs_parameters.fstype]),
		"edits": [{"op": "rename", "at": ["parameters", p.key], "value": ebs_parameters.fstype}],
	},
} if {
	ebs.serves_csi
	p := values.single("fstype")
	lib.lacks(["parameters", ebs_parameters.fstype])
}

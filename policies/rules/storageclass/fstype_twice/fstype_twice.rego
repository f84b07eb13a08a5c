# METADATA
# scope: package
# title: File system is said once
# description: |
#   The provisioner refuses a class that names the file system twice: `fstype specified in
#   parameters with both "fstype" and "csi.storage.k8s.io/fstype" keys`. It does so even if both say
#   the same, and every claim stays Pending.
#
#   Keep `csi.storage.k8s.io/fstype` and remove `fsType`.
# related_resources:
#   - description: how the provisioner reads the file system
#     ref: https://github.com/kubernetes-csi/external-provisioner/blob/master/pkg/controller/controller.go
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["fstype-twice"]

import data.arthurlint.lib
import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_values as values

findings contains {
	"at": ["parameters", p.key],
	"on": "key",
	"message": sprintf("%s and %s both name the file system; remove %s", [p.key, other.key, p.key]),
	"related": [{"at": ["parameters", other.key], "message": "the other one"}],
} if {
	ebs.serves_csi
	some p in ebs.named.fstype
	some other in values.file_systems
	lib.differs(other.key, p.key)
}

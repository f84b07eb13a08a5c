# METADATA
# scope: package
# title: Formatting options suit the file system
# description: |
#   The driver refuses to create a volume with a formatting option that its file system does not
#   have (`Cannot use bytesPerInode with fstype xfs`), or with a cluster size but no clusters: every
#   claim stays Pending.
#
#   xfs takes neither `bytesPerInode` nor `numberOfInodes`, ntfs no option at all; `ext4BigAlloc`,
#   `ext4ClusterSize` and `ext4EncryptionSupport` are for ext4 alone. `ext4ClusterSize` needs
#   `ext4BigAlloc: "true"`.
#
#   A switch that is not `"true"` does nothing and is not reported.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: file systems in the driver's source
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/constants.go
#   - description: CreateVolume in the driver's source
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/controller.go
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["format-option-conflict"]

import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_limits as limits
import data.arthurlint.lib.ebs_values as values

findings contains conflict(name) if {
	ebs.serves
	some name in limits.format_options[values.file_system]
	values.string(name)
	active(name)
}

findings contains {
	"at": ["parameters", p.key],
	"on": "key",
	"message": sprintf(`%s is set without ext4BigAlloc "true"; add it, or remove %s`, [p.key, p.key]),
} if {
	ebs.serves
	values.string("ext4clustersize")
	values.may_cluster
	without_clusters
	p := values.single("ext4clustersize")
}

conflict(name) := {
	"at": ["parameters", p.key],
	"on": "key",
	"message": sprintf("%s cannot be used with the file system %s; remove it", [p.key, values.file_system]),
	"related": [{"at": ["parameters", system.key], "message": "the file system"}],
} if {
	p := values.single(name)
	some system in values.file_systems
}

active(name) if name in limits.format_values

active(name) if {
	name in limits.format_switches
	values.string(name) == "true"
}

without_clusters if values.without("ext4bigalloc")

without_clusters if values.single("ext4bigalloc").value in ["false", "", null]

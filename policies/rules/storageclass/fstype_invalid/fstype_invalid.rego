# METADATA
# scope: package
# title: File system is one that the driver formats
# description: |
#   The volume is created and attached before anybody looks at the file system: the pod then hangs
#   in ContainerCreating with `invalid fstype`, or because there is no program to format it with.
#
#   Write `ext4`, `ext3`, `xfs` or, for Windows, `ntfs`, in lower case. Without the parameter the
#   volume gets ext4.
#
#   `ext2` is reported by storageclass/fstype-removed. `NTFS` in any case works.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: NodeStageVolume in the driver's source
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/node.go
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["fstype-invalid"]

import data.arthurlint.lib
import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_limits as limits
import data.arthurlint.lib.ebs_values as values

findings contains finding if {
	ebs.serves
	some p in values.file_systems
	lib.mismatches(p.value, limits.file_system_names)
	finding := object.union(
		{
			"at": ["parameters", p.key],
			"message": sprintf("%s is %q; write %s", [p.key, p.value, advice(p.value)]),
		},
		fix(p),
	)
}

# exact: the file system that a value in another case, or with space around it, stands for.
exact(value) := name if {
	name := lower(trim_space(value))
	name in limits.file_systems
}

advice(value) := sprintf("%q", [exact(value)]) if {
	exact(value)
} else := "ext4, ext3, xfs or ntfs"

fix(p) := {"fix": {
	"title": sprintf("Set to %q", [exact(p.value)]),
	"edits": [{"op": "set", "at": ["parameters", p.key], "value": exact(p.value)}],
}} if {
	exact(p.value)
} else := {}

# METADATA
# scope: package
# title: Mount options suit the file system
# description: |
#   XFS refuses a mount option that it does not know: the volume is created and attached, and the
#   pod then hangs in ContainerCreating. `debug`, `data=…` and `barrier=…` are options of ext4.
#
#   Remove the option, or format with ext4.
# related_resources:
#   - description: mount options of XFS
#     ref: https://www.kernel.org/doc/html/latest/admin-guide/xfs.html
#   - description: mount options of ext4
#     ref: https://www.kernel.org/doc/html/latest/admin-guide/ext4.html
# custom:
#   severity: warning
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["mount-option-unsupported"]

import data.arthurlint.lib
import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_limits as limits
import data.arthurlint.lib.ebs_values as values

findings contains {
	"at": ["mountOptions", i],
	"message": sprintf("mount option %q is unknown to xfs; remove it", [option]),
	"fix": {
		"title": sprintf("Remove %s", [option]),
		"edits": [{"op": "remove", "at": ["mountOptions", i]}],
	},
} if {
	ebs.serves
	some i, option in input.value.mountOptions
	lib.matches(option, limits.xfs_refuses)
	values.file_system == "xfs"
}

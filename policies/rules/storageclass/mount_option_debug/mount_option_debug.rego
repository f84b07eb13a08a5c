# METADATA
# scope: package
# title: Volumes are mounted without debug
# description: |
#   `debug` makes the kernel log details of the file system at every mount. It is usually left over
#   from an example in old documentation, and serves nobody in a cluster.
#
#   Remove it. With xfs the option makes every mount fail: see
#   storageclass/mount-option-unsupported.
# related_resources:
#   - description: mount options of ext4
#     ref: https://www.kernel.org/doc/html/latest/admin-guide/ext4.html
#   - description: StorageClass in the Kubernetes documentation
#     ref: https://kubernetes.io/docs/concepts/storage/storage-classes/
# custom:
#   severity: info
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["mount-option-debug"]

import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_values as values

findings contains {
	"at": ["mountOptions", i],
	"message": `mount option "debug" only fills the kernel's log; remove it`,
	"fix": {
		"title": "Remove debug",
		"edits": [{"op": "remove", "at": ["mountOptions", i]}],
	},
} if {
	ebs.serves
	some i, option in input.value.mountOptions
	option == "debug"
	values.ext_file_system
}

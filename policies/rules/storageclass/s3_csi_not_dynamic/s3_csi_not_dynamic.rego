# METADATA
# scope: package
# title: A class does not name the S3 driver
# description: |
#   The Mountpoint for Amazon S3 CSI driver mounts buckets that exist; it creates none. A claim on a
#   StorageClass with its name waits for a volume for ever.
#
#   Write a PersistentVolume by hand, and a claim with `storageClassName: ""` and the name of that
#   volume. Then the class can go.
# related_resources:
#   - description: the Mountpoint for Amazon S3 CSI driver
#     ref: https://github.com/awslabs/mountpoint-s3-csi-driver
# custom:
#   severity: info
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["s3-csi-not-dynamic"]

findings contains {
	"at": ["provisioner"],
	"message": "provisioner s3.csi.aws.com creates no volumes; write a PersistentVolume by hand",
} if {
	input.value.provisioner == "s3.csi.aws.com"
}

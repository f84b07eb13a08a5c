# METADATA
# scope: package
# title: Tags are given by tagSpecification, spelled exactly
# description: |
#   Parameters may be written in any case, with one exception: the driver compares
#   `tagSpecification` exactly. In another case it is an unknown parameter, and the driver refuses
#   to create the volume.
#
#   Write `tagSpecification_1`, `tagSpecification_2` and so on.
# related_resources:
#   - description: tagging with the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/tagging.md
#   - description: CreateVolume in the driver's source
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/controller.go
# custom:
#   severity: warning
#   kinds: [StorageClass]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["tag-specification-key"]

import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_tags as tags

findings contains finding if {
	ebs.serves
	some key in tags.misspelled
	finding := object.union(
		{
			"at": ["parameters", key],
			"on": "key",
			"message": sprintf("%s is no parameter that the driver knows; write %s", [key, tags.exact(key)]),
		},
		fix(key),
	)
}

fix(key) := {"fix": {
	"title": sprintf("Rename to %s", [tags.spelled(key)]),
	"edits": [{"op": "rename", "at": ["parameters", key], "value": tags.spelled(key)}],
}} if {
	tags.spelled(key)
} else := {}

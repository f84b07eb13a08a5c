# METADATA
# scope: package
# title: Volumes can be expanded
# description: |
#   Without `allowVolumeExpansion: true` a claim cannot be made larger: a full volume has to be
#   copied to another.
#
#   EBS volumes can grow while they are in use. The field can be changed in an existing class, and
#   it holds for the claims that exist. Set to `false` on purpose, it can be ignored with that
#   reason.
#
#   The `gp2` of EKS written down to take its default annotation away is left alone.
# related_resources:
#   - description: the type in Kubernetes
#     ref: https://github.com/kubernetes/api/blob/master/storage/v1/types.go
#   - description: StorageClasses in the Kubernetes documentation
#     ref: https://kubernetes.io/docs/concepts/storage/storage-classes/
# custom:
#   severity: info
#   kinds: [StorageClass]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["expansion-not-allowed"]

import data.arthurlint.lib.ebs
import data.arthurlint.lib.storageclass

findings contains finding if {
	ebs.serves
	input.value.allowVolumeExpansion in [null, false]
	storageclass.undemoted
	finding := {
		"at": ["allowVolumeExpansion"],
		"message": sprintf("allowVolumeExpansion is %s; write true", [said]),
		"fix": {
			"title": "Set to true",
			"edits": [{"op": "set", "at": ["allowVolumeExpansion"], "value": true}],
		},
	}
}

findings contains finding if {
	ebs.serves
	storageclass.lacks_field("allowVolumeExpansion")
	storageclass.undemoted
	finding := {
		"at": ["allowVolumeExpansion"],
		"message": "allowVolumeExpansion is missing; write allowVolumeExpansion: true",
		"fix": {
			"title": "Add allowVolumeExpansion: true",
			"edits": [{"op": "insert", "at": ["allowVolumeExpansion"], "value": true}],
		},
	}
}

said := {null: "empty", false: "false"}[input.value.allowVolumeExpansion]

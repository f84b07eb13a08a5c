# METADATA
# scope: package
# title: Fields are ones that a StorageClass has
# description: |
#   The API server refuses a StorageClass with a field that it does not know; with
#   `--validate=false` it drops the field without a word. Field names are case-sensitive.
#
#   A StorageClass has `apiVersion`, `kind`, `metadata`, `provisioner`, `parameters`,
#   `reclaimPolicy`, `mountOptions`, `allowVolumeExpansion`, `volumeBindingMode` and
#   `allowedTopologies`, all at the top level: there is no `spec`. The fields of `metadata` are
#   checked as well.
#
#   Keys that stand at the top level beside an empty `metadata`, `annotations` or `parameters`, as
#   when a manifest is copied from a web page, are reported by `storageclass/indentation-lost`.
# related_resources:
#   - description: the type in Kubernetes
#     ref: https://github.com/kubernetes/api/blob/master/storage/v1/types.go
#   - description: the type of metadata
#     ref: https://github.com/kubernetes/apimachinery/blob/master/pkg/apis/meta/v1/types.go
#   - description: how the API server validates a StorageClass
#     ref: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/storage/validation/validation.go
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["unknown-field"]

import data.arthurlint.lib.storageclass

findings contains finding if {
	some key in storageclass.strays
	storageclass.settled(key)
	finding := {
		"at": [key],
		"on": "key",
		"message": sprintf("%s is no field of a StorageClass%s", [key, storageclass.advice(key)]),
	}
}

findings contains finding if {
	some key in storageclass.metadata_strays
	finding := {
		"at": ["metadata", key],
		"on": "key",
		"message": sprintf("%s is no field of metadata%s", [key, storageclass.metadata_advice(key)]),
	}
}

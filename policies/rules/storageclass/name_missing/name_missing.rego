# METADATA
# scope: package
# title: A StorageClass has a name
# description: |
#   The API server refuses an object that has neither a `name` nor a `generateName`.
#
#   A name that stands outside `metadata`, or under a misspelled key, is reported there.
# related_resources:
#   - description: names of objects
#     ref: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
#   - description: the type of metadata
#     ref: https://github.com/kubernetes/apimachinery/blob/master/pkg/apis/meta/v1/types.go
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["name-missing"]

import data.arthurlint.lib.storageclass

findings contains finding if {
	storageclass.nameless
	finding := {"at": ["metadata", "name"], "message": "metadata.name is missing; write the name of the class"}
}

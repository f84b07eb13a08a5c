# METADATA
# scope: package
# title: Fields that the API server sets are left to it
# description: |
#   The API server fills in these fields. In a file they are left over from an export: a `uid` or
#   `resourceVersion` of another object makes an apply fail with a conflict, and the rest is
#   ignored.
#
#   The fields are `uid`, `resourceVersion`, `creationTimestamp`, `generation`, `selfLink` and
#   `managedFields` in `metadata`. Tools print `creationTimestamp: null` without harm; an empty
#   field is not reported.
# related_resources:
#   - description: the type of metadata
#     ref: https://github.com/kubernetes/apimachinery/blob/master/pkg/apis/meta/v1/types.go
# custom:
#   severity: info
#   kinds: [StorageClass]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["server-fields"]

import data.arthurlint.lib

findings contains finding if {
	lib.mapping(input.value.metadata)
	some field in (object.keys(input.value.metadata) & fields)
	lib.differs(input.value.metadata[field], null)
	finding := {
		"at": ["metadata", field],
		"on": "key",
		"message": sprintf("%s is set by the API server; remove it", [field]),
		"fix": {
			"title": sprintf("Remove %s", [field]),
			"edits": [{"op": "remove", "at": ["metadata", field]}],
		},
	}
}

fields := {"creationTimestamp", "generation", "managedFields", "resourceVersion", "selfLink", "uid"}

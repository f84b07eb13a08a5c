# METADATA
# scope: package
# title: Reclaim policy is Delete or Retain
# description: |
#   The API server refuses every reclaimPolicy but `Delete` and `Retain`, in this spelling.
#
#   `Recycle` was a policy of PersistentVolumes and never one of a StorageClass. An absent or empty
#   reclaimPolicy is allowed and means `Delete`.
# related_resources:
#   - description: how the API server validates a StorageClass
#     ref: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/storage/validation/validation.go
#   - description: the API server's defaults
#     ref: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/storage/v1/defaults.go
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["reclaim-policy-invalid"]

import data.arthurlint.lib

findings contains finding if {
	lib.none_of(input.value.reclaimPolicy, {"Delete", "Retain", ""})
	finding := object.union(
		{"at": ["reclaimPolicy"], "message": sprintf("reclaimPolicy is %q; write %s", [input.value.reclaimPolicy, choice])},
		fix,
	)
}

choice := sprintf("%q", [respelled]) if {
	respelled
} else := `"Delete" or "Retain"`

fix := {"fix": {
	"title": sprintf("Set to %q", [respelled]),
	"edits": [{"op": "set", "at": ["reclaimPolicy"], "value": respelled}],
}} if {
	respelled
} else := {}

respelled := {"delete": "Delete", "retain": "Retain"}[lower(trim_space(input.value.reclaimPolicy))]

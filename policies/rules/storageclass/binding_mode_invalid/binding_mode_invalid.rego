# METADATA
# scope: package
# title: Volume binding mode is Immediate or WaitForFirstConsumer
# description: |
#   The API server refuses every volumeBindingMode but `Immediate` and `WaitForFirstConsumer`, in
#   this spelling. An empty string is refused too.
#
#   An absent volumeBindingMode is allowed and means `Immediate`.
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
package arthurlint.rules.storageclass["binding-mode-invalid"]

import data.arthurlint.lib

findings contains finding if {
	lib.none_of(input.value.volumeBindingMode, {"Immediate", "WaitForFirstConsumer"})
	finding := object.union(
		{
			"at": ["volumeBindingMode"],
			"message": sprintf("volumeBindingMode is %q; write %s", [input.value.volumeBindingMode, choice]),
		},
		fix,
	)
}

choice := sprintf("%q", [respelled]) if {
	respelled
} else := `"WaitForFirstConsumer" or "Immediate"`

fix := {"fix": {
	"title": sprintf("Set to %q", [respelled]),
	"edits": [{"op": "set", "at": ["volumeBindingMode"], "value": respelled}],
}} if {
	respelled
} else := {}

respelled := {
	"immediate": "Immediate",
	"waitforfirstconsumer": "WaitForFirstConsumer",
}[lower(trim_space(input.value.volumeBindingMode))]

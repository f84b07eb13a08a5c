# METADATA
# scope: package
# title: Fields have the type that the API server decodes
# description: |
#   The API server refuses a StorageClass with a field of the wrong type, and its message names no
#   line.
#
#   `metadata`, `metadata.annotations`, `metadata.labels` and `parameters` are mappings,
#   `mountOptions` is a sequence of strings, `allowedTopologies` a sequence, `allowVolumeExpansion`
#   a boolean (so without quotes), and `provisioner`, `reclaimPolicy`, `volumeBindingMode` and the
#   names in `metadata` are strings.
#
#   An empty field is taken as absent and is not reported. The values of parameters and annotations
#   have rules of their own.
# related_resources:
#   - description: the type in Kubernetes
#     ref: https://github.com/kubernetes/api/blob/master/storage/v1/types.go
#   - description: the type of metadata
#     ref: https://github.com/kubernetes/apimachinery/blob/master/pkg/apis/meta/v1/types.go
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["field-type"]

import data.arthurlint.lib
import data.arthurlint.lib.scalars

findings contains finding if {
	some field, type in {
		"allowVolumeExpansion": "boolean",
		"allowedTopologies": "sequence",
		"metadata": "mapping",
		"mountOptions": "sequence",
		"parameters": "mapping",
		"provisioner": "string",
		"reclaimPolicy": "string",
		"volumeBindingMode": "string",
	}
	value := input.value[field]
	scalars.mistyped(value, type)
	finding := {"at": [field], "message": sprintf("%s is %s; %s", [field, scalars.described(value), advice(value, type)])}
}

findings contains finding if {
	lib.mapping(input.value.metadata)
	some field, type in {
		"annotations": "mapping",
		"generateName": "string",
		"labels": "mapping",
		"name": "string",
		"namespace": "string",
	}
	value := input.value.metadata[field]
	scalars.mistyped(value, type)
	finding := {
		"at": ["metadata", field],
		"message": sprintf("%s is %s; %s", [field, scalars.described(value), advice(value, type)]),
	}
}

findings contains finding if {
	lib.sequence(input.value.mountOptions)
	some i, value in input.value.mountOptions
	scalars.mistyped(value, "string")
	finding := {
		"at": ["mountOptions", i],
		"message": sprintf("the mount option is %s; %s", [scalars.described(value), advice(value, "string")]),
	}
}

advice(value, "boolean") := "remove the quotes" if {
	value in {"true", "false"}
} else := "write true or false"

advice(value, "mapping") := "write a mapping, without the dashes" if {
	lib.sequence(value)
} else := "write a mapping"

advice(_, "sequence") := "write a sequence"

advice(value, "string") := scalars.advice(value)

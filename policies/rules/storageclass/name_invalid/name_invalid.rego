# METADATA
# scope: package
# title: Name of a StorageClass is a DNS subdomain
# description: |
#   The API server refuses a name that is no DNS subdomain: at most 253 lower-case letters, digits,
#   `-` and `.`, where every part between dots begins and ends with a letter or digit.
#
#   Where lower case is all that is missing, there is a fix. It is unsafe because claims refer to
#   the class by its name.
# related_resources:
#   - description: names of objects
#     ref: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
#   - description: how the API server validates a StorageClass
#     ref: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/storage/validation/validation.go
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["name-invalid"]

import data.arthurlint.lib

findings contains finding if {
	invalid(input.value.metadata.name)
	lib.differs(input.value.metadata.name, "")
	finding := object.union(
		{"at": ["metadata", "name"], "message": sprintf("name is %q; write %s", [input.value.metadata.name, wanted])},
		fix,
	)
}

pattern := `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`

invalid(name) if lib.mismatches(name, pattern)

invalid(name) if lib.mismatches(name, `^[^\n]{0,253}$`)

lowered := lower(input.value.metadata.name) if {
	lib.matches(lower(input.value.metadata.name), pattern)
	lib.matches(input.value.metadata.name, `^[^\n]{0,253}$`)
}

wanted := sprintf("%q", [lowered]) if {
	lowered
} else := "at most 253 lower-case letters, digits, - and ., with a letter or digit at both ends"

fix := {"fix": {
	"title": sprintf("Set to %q", [lowered]),
	"edits": [{"op": "set", "at": ["metadata", "name"], "value": lowered}],
}} if {
	lowered
} else := {}

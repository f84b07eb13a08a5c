# METADATA
# scope: package
# title: Default annotation is exactly "true" or "false"
# description: |
#   Kubernetes compares the annotation with the exact string `"true"`. Any other text, such as `"True"`,
#   `"yes"` or `"1"`, counts as not default, without an error.
#
#   Write `"true"` or `"false"`, in quotes and in lower case. The fix for a word that means true makes
#   the class the default of its cluster, and is therefore not a safe one. A value that is no string is
#   storageclass/annotation-not-string's business.
# related_resources:
#   - description: default StorageClass in the Kubernetes documentation
#     ref: https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass
#   - description: IsDefaultAnnotation in the source of Kubernetes
#     ref: https://github.com/kubernetes/kubernetes/blob/master/pkg/volume/util/storageclass.go
# custom:
#   severity: warning
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["default-annotation-ineffective"]

import data.arthurlint.lib
import data.arthurlint.lib.defaults

findings contains finding if {
	some key in defaults.keys
	value := input.value.metadata.annotations[key]
	lib.none_of(value, {"true", "false"})
	finding := object.union(
		{
			"at": ["metadata", "annotations", key],
			"message": sprintf(`%s is %q, which counts as not default; write "true" or "false"`, [key, value]),
		},
		fix(key, value),
	)
}

fix(key, value) := set_to(key, "true") if {
	lower(trim_space(value)) in {"true", "yes", "on", "y", "t", "1", "enabled"}
} else := set_to(key, "false") if {
	lower(trim_space(value)) in {"false", "no", "off", "n", "f", "0", "disabled", ""}
} else := {}

set_to(key, value) := {"fix": {
	"title": sprintf("Set to %q", [value]),
	"edits": [{"op": "set", "at": ["metadata", "annotations", key], "value": value}],
}}

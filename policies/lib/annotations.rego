# METADATA
# scope: package
# title: Annotations and labels with a value of the wrong type
# description: |
#   Annotations and labels map strings to strings in every Kubernetes object. The API server takes
#   a null for an empty string and refuses every other value that is not a string.
# related_resources:
#   - description: the type of metadata
#     ref: https://github.com/kubernetes/apimachinery/blob/master/pkg/apis/meta/v1/types.go
package arthurlint.lib.annotations

import data.arthurlint.lib
import data.arthurlint.lib.scalars

# mistyped: a finding for each annotation and each label whose value is certainly neither a string nor null.
mistyped contains finding if {
	some field in ["annotations", "labels"]
	lib.mapping(input.value.metadata[field])
	some key, value in input.value.metadata[field]
	scalars.mistyped(value, "string")
	finding := object.union(
		{"at": ["metadata", field, key], "message": sprintf("%s is %s; %s", [key, scalars.described(value), advice(key, value)])},
		scalars.quoting(["metadata", field, key], value),
	)
}

advice(key, true) := `write "true", in quotes, to make the class the default` if {
	endswith(key, "/is-default-class")
} else := scalars.advice(true)

advice(_, value) := scalars.advice(value) if lib.differs(value, true)

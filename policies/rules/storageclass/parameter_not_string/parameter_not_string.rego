# METADATA
# scope: package
# title: Parameter values are strings
# description: |
#   The API server takes only strings as parameters. It refuses the whole class over an unquoted
#   `true`, `3000` or `yes`, with a message that names neither the parameter nor the line.
#
#   Put the value in quotes. In the YAML that kubectl reads, plain `yes`, `no`, `on`, `off`, `y` and
#   `n` are booleans, and `0777` and `1e3` are numbers. A date such as `2024-01-01` is a string, and
#   an empty value counts as an empty string; neither is reported here.
#
#   This holds for the StorageClasses of every vendor.
# related_resources:
#   - description: the type in Kubernetes
#     ref: https://github.com/kubernetes/api/blob/master/storage/v1/types.go
#   - description: a report of the API server's message
#     ref: https://github.com/kubernetes/kubernetes/issues/32225
#   - description: the message in an issue of the documentation
#     ref: https://github.com/kubernetes/website/issues/31219
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["parameter-not-string"]

import data.arthurlint.lib
import data.arthurlint.lib.scalars

findings contains finding if {
	lib.mapping(input.value.parameters)
	some key, value in input.value.parameters
	scalars.mistyped(value, "string")
	finding := object.union(
		{
			"at": ["parameters", key],
			"message": sprintf("%s is %s; %s", [key, scalars.described(value), scalars.advice(value)]),
		},
		scalars.quoting(["parameters", key], value),
	)
}

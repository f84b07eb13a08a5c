# METADATA
# scope: package
# title: Annotation and label values are strings
# description: |
#   Annotations and labels are strings. The API server refuses the whole object over an unquoted
#   `true` or `3000`, with a message that names neither the annotation nor the line.
#
#   Put the value in quotes. In the YAML that kubectl reads, plain `yes`, `no`, `on` and `off` are
#   booleans too. An empty value counts as an empty string and is not reported.
# related_resources:
#   - description: the type of metadata
#     ref: https://github.com/kubernetes/apimachinery/blob/master/pkg/apis/meta/v1/types.go
#   - description: a report of the API server's message
#     ref: https://github.com/kubernetes/kubernetes/issues/32225
# custom:
#   severity: error
#   kinds: [ServiceAccount]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.serviceaccount["annotation-not-string"]

import data.arthurlint.lib.annotations

findings := annotations.mistyped

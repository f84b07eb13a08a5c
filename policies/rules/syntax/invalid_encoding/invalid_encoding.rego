# METADATA
# scope: package
# title: File is text
# description: |
#   The bytes are no text in UTF-8 or UTF-16: neither kubectl nor arthurlint can read the file.
#
#   Write UTF-8. Letters of another encoding, such as Latin-1, are the usual cause.
# related_resources:
#   - description: character encodings in the YAML specification
#     ref: https://yaml.org/spec/1.2.2/#52-character-encodings
#   - description: how Kubernetes reads YAML
#     ref: https://github.com/kubernetes-sigs/yaml
# custom:
#   severity: error
#   kinds: [SourceFile]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.syntax["invalid-encoding"]

findings contains finding if {
	some i, problem in input.value.problems
	problem.code == "invalid-encoding"
	finding := {
		"at": ["problems", i],
		"message": sprintf("not text: %s; write UTF-8", [problem.detail.error]),
	}
}

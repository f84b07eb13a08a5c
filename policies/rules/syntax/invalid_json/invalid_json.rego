# METADATA
# scope: package
# title: File is JSON
# description: |
#   No reader of JSON takes the file, and arthurlint cannot judge it.
#
#   JSON has no comments, no comma after the last member, and only double quotes. kubectl reads YAML
#   as well, which is less strict: name the file `.yaml` if that is what it is.
# related_resources:
#   - description: the JSON specification
#     ref: https://www.rfc-editor.org/rfc/rfc8259
# custom:
#   severity: error
#   kinds: [SourceFile]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.syntax["invalid-json"]

findings contains finding if {
	some i, problem in input.value.problems
	problem.code == "invalid-json"
	finding := {
		"at": ["problems", i],
		"message": sprintf("not JSON: %s", [problem.detail.error]),
	}
}

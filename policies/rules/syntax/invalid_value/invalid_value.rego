# METADATA
# scope: package
# title: Value can be read as what its tag says
# description: |
#   kubectl refuses the document, or a value in it stays unknown: a tag says what the value is, and
#   the value is not, or a merge key `<<` has something else than mappings.
#
#   Remove the tag, or write a value that fits it.
# related_resources:
#   - description: tags in the YAML specification
#     ref: https://yaml.org/spec/1.2.2/#3212-tags
#   - description: how Kubernetes reads YAML
#     ref: https://github.com/kubernetes-sigs/yaml
# custom:
#   severity: error
#   kinds: [SourceFile]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.syntax["invalid-value"]

findings contains finding if {
	some i, problem in input.value.problems
	problem.code == "invalid-value"
	finding := {
		"at": ["problems", i],
		"message": sprintf("value that cannot be read: %s", [problem.detail.error]),
	}
}

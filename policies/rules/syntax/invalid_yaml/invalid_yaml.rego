# METADATA
# scope: package
# title: File is YAML
# description: |
#   Neither kubectl nor any other tool can read the document, and arthurlint cannot judge it.
#
#   The rest of the file is read on from the next `---` at the beginning of a line. A file in which
#   nothing looks like a document that arthurlint judges is reported only if it was named on the
#   command line.
# related_resources:
#   - description: the YAML specification
#     ref: https://yaml.org/spec/1.2.2/
#   - description: how Kubernetes reads YAML
#     ref: https://github.com/kubernetes-sigs/yaml
# custom:
#   severity: error
#   kinds: [SourceFile]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.syntax["invalid-yaml"]

findings contains finding if {
	some i, problem in input.value.problems
	problem.code == "invalid-yaml"
	finding := {
		"at": ["problems", i],
		"message": sprintf("not YAML: %s", [problem.detail.error]),
	}
}

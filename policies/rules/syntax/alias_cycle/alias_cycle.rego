# METADATA
# scope: package
# title: Alias stands for something else than what holds it
# description: |
#   A value that contains itself has no end: no tool can read the document.
#
#   Write out what the alias was meant to stand for.
# related_resources:
#   - description: anchors and aliases in the YAML specification
#     ref: https://yaml.org/spec/1.2.2/#3222-anchors-and-aliases
# custom:
#   severity: error
#   kinds: [SourceFile]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.syntax["alias-cycle"]

findings contains finding if {
	some i, problem in input.value.problems
	problem.code == "alias-cycle"
	finding := {
		"at": ["problems", i],
		"message": sprintf("alias %q stands for something that contains the alias itself; write out what is meant", [problem.detail.alias]),
	}
}

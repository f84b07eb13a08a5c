# METADATA
# scope: package
# title: Key stands once in its mapping
# description: |
#   The last value wins silently: kubectl drops the others without a word, and what you read first in the
#   file is not what the cluster gets.
#
#   The grammar of IAM's policies forbids a second key of the same name: to name several actions or resources, write a
#   list.
#
#   Remove all but one. A key that overrides a merged one (`<<: *base`) is no duplicate.
# related_resources:
#   - description: unique keys in the YAML specification
#     ref: https://yaml.org/spec/1.2.2/#3213-node-comparison
#   - description: grammar of the policy language of IAM
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
#   - description: how Kubernetes reads YAML
#     ref: https://github.com/kubernetes-sigs/yaml
# custom:
#   severity: error
#   kinds: [SourceFile]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.syntax["duplicate-key"]

findings contains finding if {
	some i, problem in input.value.problems
	problem.code == "duplicate-key"
	finding := {
		"at": ["problems", i],
		"message": sprintf("key %q stands more than once, and only the last counts; remove the others", [problem.detail.key]),
	}
}

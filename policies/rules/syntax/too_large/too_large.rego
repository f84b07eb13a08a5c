# METADATA
# scope: package
# title: File is small enough to be judged
# description: |
#   arthurlint does not judge what would cost it too much: a very long file, values nested very deeply,
#   or a few aliases that stand for millions of values. The API server has such limits too.
#
#   Split the file, or raise the limit in the configuration: `maxFileSize`, `maxDepth` or `maxAliasNodes`
#   under `limits`.
# related_resources:
#   - description: alias expansion in Kubernetes, CVE-2019-11253
#     ref: https://github.com/kubernetes/kubernetes/issues/83253
# custom:
#   severity: error
#   kinds: [SourceFile]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.syntax["too-large"]

findings contains finding if {
	some i, problem in input.value.problems
	problem.code == "too-large"
	finding := {
		"at": ["problems", i],
		"message": sprintf("%s above the limit of %s; split the file, or raise the limit", [problem.detail.what, problem.detail.limit]),
	}
}

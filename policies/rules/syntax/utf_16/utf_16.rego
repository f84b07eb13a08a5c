# METADATA
# scope: package
# title: File is in UTF-8
# description: |
#   kubectl reads UTF-16 from a file that begins with a byte order mark, and from nowhere else. Flux,
#   the API machinery of Kubernetes, and most editors' and Git's views of differences do not cope with it.
#
#   Write UTF-8. Windows PowerShell's `>` writes UTF-16: use `Out-File -Encoding utf8`.
# related_resources:
#   - description: kubectl and UTF-16
#     ref: https://github.com/kubernetes/kubernetes/pull/39008
#   - description: UTF-16 outside kubectl
#     ref: https://github.com/kubernetes/kubernetes/pull/140549
#   - description: Flux and UTF-16
#     ref: https://github.com/fluxcd/flux2/issues/1126
# custom:
#   severity: warning
#   kinds: [SourceFile]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.syntax["utf-16"]

findings contains finding if {
	some i, problem in input.value.problems
	problem.code == "utf-16"
	finding := {
		"at": ["problems", i],
		"message": sprintf("the file is in %s; write UTF-8", [problem.detail.encoding]),
	}
}

# METADATA
# scope: package
# title: File is JSON
# description: |
#   No reader of JSON takes the file, IAM and the API server among them.
#
#   JSON has no comments, no comma after the last member, and only double quotes. kubectl reads YAML
#   as well, which is less strict: name the file `.yaml` if that is what it is. IAM takes nothing but JSON. A piece of
#   JSON that was copied without what stands around it is reported by `syntax/json-fragment`. Of a policy, arthurlint
#   judges what it can make out all the same.
# related_resources:
#   - description: the JSON specification
#     ref: https://www.rfc-editor.org/rfc/rfc8259
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [SourceFile]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [JSON_SYNTAX_ERROR]
package arthurlint.rules.syntax["invalid-json"]

findings contains finding if {
	some i, problem in input.value.problems
	problem.code == "invalid-json"
	finding := {
		"at": ["problems", i],
		"message": sprintf("not JSON: %s", [problem.detail.error]),
	}
}

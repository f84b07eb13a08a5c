# METADATA
# scope: package
# title: File holds a whole JSON document
# description: |
#   No reader of JSON takes a piece that was copied without the braces and brackets around it.
#
#   Write the whole document: a policy begins with `{"Version": "2012-10-17", "Statement": [` and ends with `]}`. Sample
#   policies in guides are often such pieces.
# related_resources:
#   - description: the JSON specification
#     ref: https://www.rfc-editor.org/rfc/rfc8259
#   - description: grammar of the policy language
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
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
package arthurlint.rules.syntax["json-fragment"]

findings contains finding if {
	some i, problem in input.value.problems
	problem.code == "json-fragment"
	finding := {
		"at": ["problems", i],
		"message": sprintf("a piece of JSON and no whole document: %s", [problem.detail.error]),
	}
}

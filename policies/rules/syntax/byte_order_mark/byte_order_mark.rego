# METADATA
# scope: package
# title: JSON policy has no byte order mark
# description: |
#   IAM takes characters up to U+00FF in a policy, and the byte order mark at the beginning of the file is U+FEFF: the AWS
#   CLI hands it on, and the policy is refused.
#
#   Save the file as UTF-8 without the mark. In Windows PowerShell, `Out-File` and `Set-Content` write one with
#   `-Encoding utf8`; for a policy, `-Encoding ascii` does. Manifests are not judged: kubectl skips the mark.
# related_resources:
#   - description: characters of a policy in CreatePolicy
#     ref: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html
#   - description: byte order marks in the JSON specification
#     ref: https://www.rfc-editor.org/rfc/rfc8259#section-8.1
# custom:
#   severity: error
#   kinds: [SourceFile]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.syntax["byte-order-mark"]

findings contains finding if {
	some i, problem in input.value.problems
	problem.code == "byte-order-mark"
	finding := {
		"at": ["problems", i],
		"message": "the file begins with a byte order mark (U+FEFF); save it as UTF-8 without one",
	}
}

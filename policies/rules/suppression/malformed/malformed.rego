# METADATA
# scope: package
# title: Suppression can be read
# description: |
#   A comment that cannot be read suppresses nothing.
#
#   Write `# arthurlint:ignore RULE[,RULE] [until=YYYY-MM-DD] -- reason` at the end of a line or alone above it, or `# arthurlint:ignore-file RULE -- reason`
#   for a whole file.
# related_resources:
#   - description: the same idea in golangci-lint
#     ref: https://golangci-lint.run/docs/linters/configuration/#nolintlint
#   - description: the same idea in ESLint
#     ref: https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments
# custom:
#   severity: error
#   kinds: [Suppressions]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.suppression.malformed

findings contains finding if {
	some i, suppression in input.value.suppressions
	suppression.state == "malformed"
	finding := {
		"at": ["suppressions", i],
		"message": sprintf("suppression that cannot be read: %s; write arthurlint:ignore RULE -- reason", [suppression.error]),
	}
}

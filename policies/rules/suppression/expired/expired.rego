# METADATA
# scope: package
# title: Suppression has not expired
# description: |
#   The day that was set for it is past, and the finding is back.
#
#   Repair what was suppressed and remove the comment, or set a new day if the reason still holds.
# related_resources:
#   - description: the same idea in golangci-lint
#     ref: https://golangci-lint.run/docs/linters/configuration/#nolintlint
#   - description: the same idea in ESLint
#     ref: https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments
# custom:
#   severity: warning
#   kinds: [Suppressions]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.suppression.expired

findings contains finding if {
	some i, suppression in input.value.suppressions
	suppression.state == "expired"
	finding := {
		"at": ["suppressions", i],
		"message": sprintf("suppression of %s expired on %s; remove it, or set a later day", [suppression.rule, suppression.until]),
	}
}

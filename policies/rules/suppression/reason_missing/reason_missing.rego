# METADATA
# scope: package
# title: Suppression gives its reason
# description: |
#   Without a reason nobody can tell later whether the suppression is still right, and it suppresses
#   nothing.
#
#   Write `# arthurlint:ignore RULE[,RULE] [until=YYYY-MM-DD] -- reason`. A reason is any text after the two dashes.
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
package arthurlint.rules.suppression["reason-missing"]

import data.arthurlint.lib

findings contains finding if {
	some i, suppression in input.value.suppressions
	suppression.state == "reason-missing"
	finding := {
		"at": ["suppressions", i],
		"message": sprintf("suppression of %s without a reason; write -- and the reason after it", [named(suppression)]),
	}
}

named(suppression) := concat(", ", suppression.rules) if {
	lib.sequence(suppression.rules)
} else := suppression.rule

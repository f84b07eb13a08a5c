# METADATA
# scope: package
# title: Suppression names a rule there is
# description: |
#   A suppression of a rule that does not exist suppresses nothing: the name is misspelt, or the rule is
#   one that this version does not have.
#
#   Write the id as reports show it in brackets, `category/name`. Former ids of a renamed rule are still
#   accepted.
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
package arthurlint.rules.suppression["unknown-rule"]

import data.arthurlint.lib

findings contains finding if {
	some i, suppression in input.value.suppressions
	suppression.state == "unknown-rule"
	finding := {
		"at": ["suppressions", i],
		"message": sprintf("no rule is called %q%s", [suppression.rule, did_you_mean(suppression)]),
	}
}

did_you_mean(suppression) := "; write the id of one there is" if {
	suppression.near in ["", [], null]
} else := sprintf(", did you mean %s?", [concat(" or ", [sprintf("%q", [id]) | some id in suppression.near])]) if {
	lib.sequence(suppression.near)
} else := sprintf(", did you mean %q?", [suppression.near]) if {
	lib.text(suppression.near)
} else := "; write the id of one there is"

# METADATA
# scope: package
# title: Suppression suppresses something
# description: |
#   The finding that it was written for is gone. Left in, the suppression would hide the next one.
#
#   Remove it, or, of several rules that it names, the one that is not found any more. That goes for an
#   exception in the configuration too.
# related_resources:
#   - description: the same idea in Ruff
#     ref: https://docs.astral.sh/ruff/rules/unused-noqa/
#   - description: the same idea in ESLint
#     ref: https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments
# custom:
#   severity: warning
#   kinds: [Suppressions]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.suppression.unused

findings contains finding if {
	some i, suppression in input.value.suppressions
	suppression.state == "unused"
	finding := {
		"at": ["suppressions", i],
		"message": sprintf("%s finds nothing here; remove the suppression", [suppression.rule]),
	}
}

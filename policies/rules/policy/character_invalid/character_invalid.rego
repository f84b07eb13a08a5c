# METADATA
# scope: package
# title: Policy has no characters that IAM does not take
# description: |
#   IAM takes tab, line feed, carriage return, and the characters from blank to U+00FF in a policy, and refuses it with
#   any other. Curly quotation marks, dashes and zero-width blanks come along when text is copied from a web page or a
#   word processor.
#
#   The fix writes the plain characters instead, where each has a plain twin. IAM refuses the policy as it stands, so
#   nothing that works changes. Policies of other services may take such characters (a bucket policy names objects
#   by them) and are not judged; a `Sid` is `policy/sid-invalid`'s business.
# related_resources:
#   - description: quotas and allowed characters
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
#   - description: CreatePolicy of the IAM API
#     ref: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, TrustPolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.policy["character-invalid"]

import data.arthurlint.lib
import data.arthurlint.lib.grammar

findings contains finding if {
	some row in input.facts.characters
	lib.none_of(grammar.element(row.at), {"Sid"})
	finding := object.union(
		{"at": row.at, "message": sprintf("%q (%s%s) may not stand in a policy; %s", [row.text, row.code, called(row), advice(row)])},
		object.union(place(row), fix(row)),
	)
}

place(row) := {"on": "key"} if {
	row.in_key == true
} else := {"part": row.text}

called(row) := sprintf(", %s", [row.name]) if {
	row.name
} else := ""

advice(row) := sprintf("write %q", [row.plain]) if {
	row.plain
} else := "remove it" if {
	row.fixed
} else := "write characters up to U+00FF"

fix(row) := {"fix": {
	"title": sprintf("Rename to %q", [row.fixed]),
	"edits": [{"op": "rename", "at": row.at, "value": row.fixed}],
}} if {
	row.in_key == true
	lib.lacks(grammar.beside(row.at, row.fixed))
} else := {"fix": {
	"title": sprintf("Set to %q", [row.fixed]),
	"edits": [{"op": "set", "at": row.at, "value": row.fixed}],
}} if {
	grammar.in_value(row)
} else := {}

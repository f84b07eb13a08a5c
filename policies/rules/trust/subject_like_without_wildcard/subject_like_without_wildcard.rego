# METADATA
# scope: package
# title: StringLike for values with wildcards
# description: |
#   `StringLike` compares a value without wildcards as `StringEquals` does. It makes readers look for a
#   wildcard, and takes one that somebody adds later without a second thought.
#
#   The fix moves the key to `StringEquals`, which means the same. A list with one pattern in it is left alone.
# related_resources:
#   - description: condition operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
# custom:
#   severity: info
#   kinds: [TrustPolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["subject-like-without-wildcard"]

import data.arthurlint.lib.oidc

findings contains finding if {
	some row in input.facts.subjects
	row.exact
	row.claim == "sub"
	row.reach == "one"
	at := oidc.key_path(row)
	oidc.exact(at)
	name := oidc.unlike(row.operator)
	finding := oidc.moved(
		{"at": at, "on": "key", "message": sprintf("%q has no wildcard under %s; write %s", [row.key, row.operator.name, name])},
		at,
		name,
	)
}

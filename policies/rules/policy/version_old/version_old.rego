# METADATA
# scope: package
# title: Version is the current one
# description: |
#   Version `2008-10-17` has no policy variables: a `${aws:username}` that somebody adds later is plain text, and nobody is
#   told.
#
#   Write `2012-10-17`. There is a fix where the policy has no `${` whose meaning that could change. A policy that has
#   variables already is reported by `policy/variable-without-version`.
# related_resources:
#   - description: the element Version
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
#   - description: policy variables
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy, Policy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.policy["version-old"]

import data.arthurlint.lib.grammar

findings contains finding if {
	input.facts.policy.version == "2008-10-17"
	grammar.unvaried
	finding := object.union({"at": ["Version"], "message": `Version is "2008-10-17"; write "2012-10-17"`}, grammar.modern("set"))
}

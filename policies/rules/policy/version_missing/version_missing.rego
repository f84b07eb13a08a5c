# METADATA
# scope: package
# title: Policy has a Version
# description: |
#   Without `Version` AWS reads the policy in the language of 2008, which has no policy variables: a `${aws:username}`
#   that somebody adds later is plain text, and nobody is told.
#
#   Write `"Version": "2012-10-17"`. There is a fix where the policy has no `${` whose meaning that could change. A policy
#   that has variables already is reported by `policy/variable-without-version`; where a value of `Resource` or
#   `Condition` is filled in as a whole, which may bring variables along, neither rule says anything.
# related_resources:
#   - description: the element Version
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
#   - description: policy variables
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy, Policy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [MISSING_VERSION]
package arthurlint.rules.policy["version-missing"]

import data.arthurlint.lib.grammar

findings contains finding if {
	input.facts.policy.no_version == true
	grammar.unnamed("Version")
	grammar.unvaried
	finding := object.union({"at": ["Version"], "message": `policy has no "Version"; write "2012-10-17"`}, grammar.modern("insert"))
}

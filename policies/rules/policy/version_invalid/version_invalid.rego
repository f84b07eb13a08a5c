# METADATA
# scope: package
# title: Version is one of the two of the policy language
# description: |
#   `Version` names the version of the policy language, and there are two: `2012-10-17` and `2008-10-17`. IAM refuses
#   every other text, such as the date on which the policy was written.
#
#   The fix writes `2012-10-17`. IAM refuses the policy as it stands, so nothing that works changes.
# related_resources:
#   - description: the element Version
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy, Policy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_VERSION]
package arthurlint.rules.policy["version-invalid"]

import data.arthurlint.lib
import data.arthurlint.lib.grammar

findings contains finding if {
	lib.none_of(input.value.Version, grammar.versions)
	grammar.legible(input.value.Version)
	finding := {
		"at": ["Version"],
		"message": sprintf(`Version is %q; write "2012-10-17"`, [input.value.Version]),
		"fix": {
			"title": `Set Version to "2012-10-17"`,
			"edits": [{"op": "set", "at": ["Version"], "value": "2012-10-17"}],
		},
	}
}

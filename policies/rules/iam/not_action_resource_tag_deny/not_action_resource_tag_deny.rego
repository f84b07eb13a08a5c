# METADATA
# scope: package
# title: Denials by tags of resources with named actions
# description: |
#   Many actions of AWS do not know `aws:ResourceTag`, and `NotAction` takes them in: this `Deny` never denies them, and whatever
#   else allows them goes through.
#
#   Name the actions that are meant, which know the key, with `Action`; deny the others without the condition.
# related_resources:
#   - description: the NotAction element
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html
#   - description: access by tags
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   keys: ["aws:ResourceTag/"]
#   access_analyzer: [DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE]
package arthurlint.rules.iam["not-action-resource-tag-deny"]

import data.arthurlint.lib.conditions

findings contains finding if {
	some row in input.facts.conditions
	startswith(row.key, "aws:resourcetag/")
	row.effect == "Deny"
	conditions.required(row.operator)
	conditions.not_action(row.statement)
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf("many actions beyond NotAction do not know %q and are never denied here; name the actions that know it", [row.text]),
	}
}

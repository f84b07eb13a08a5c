# METADATA
# scope: package
# title: Regions by their codes
# description: |
#   `aws:RequestedRegion` is the code of a Region, such as `eu-west-1`. No request has anything else there: a condition on it never
#   holds, or always if it is negated.
#
#   Write the code: not the name of the place, and not an Availability Zone. Only the form is judged, so that new Regions are
#   fine. Wildcards and variables are left to other rules.
# related_resources:
#   - description: global condition keys
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
#   - description: Regions
#     ref: https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   keys: ["aws:RequestedRegion", "ec2:Region"]
#   access_analyzer: [INVALID_REGION]
package arthurlint.rules.iam["region-invalid"]

import data.arthurlint.lib
import data.arthurlint.lib.conditions

findings contains finding if {
	some row in input.facts.conditions
	row.key in {"aws:requestedregion", "ec2:region"}
	row.operator.type == "String"
	some value in row.values
	conditions.plain(value)
	lib.mismatches(conditions.written(row.operator, value.text), `^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$`)
	finding := {"at": value.at, "message": wrong(value.text)}
}

wrong(text) := sprintf("%q is an Availability Zone; write the Region, %q", [text, trim_right(text, "abcdef")]) if {
	lib.matches(text, `^[a-z]{2}(-[a-z]+)+-[0-9][a-f]$`)
} else := sprintf("%q is no code of a Region; write one such as \"eu-west-1\"", [text])

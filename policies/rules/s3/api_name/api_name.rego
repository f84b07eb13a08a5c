# METADATA
# scope: package
# title: Actions of S3 under their own names
# description: |
#   S3 authorizes many API operations under the name of another action: `ListObjectsV2` needs `s3:ListBucket`,
#   `HeadObject` needs `s3:GetObject`. IAM takes an unknown action without complaint, and the statement allows,
#   or denies, nothing by it.
#
#   `CopyObject` needs two actions, `s3:GetObject` on what is copied and `s3:PutObject` on the copy; there is no
#   fix for it. The fix for the others writes the action that the operation needs. It is not safe, since that
#   may allow more than the operation: `s3:ListBucket` is more than `HeadBucket`.
# related_resources:
#   - description: which permissions the operations of S3 need
#     ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
#   - description: actions, resources and condition keys of S3
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, ResourcePolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_ACTION]
package arthurlint.rules.s3["api-name"]

import data.arthurlint.lib.api_names
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.unknown_actions
	row.service == "s3"
	row.form == "action"
	meant := api_names.meant[lower(sprintf("s3:%s", [row.name]))]
	finding := object.union(
		{
			"at": row.at,
			"message": sprintf("%q is an API operation and no action; write %s", [row.text, policies.quoted(meant)]),
		},
		fix(row, meant),
	)
}

fix(row, [action]) := {"fix": {
	"title": sprintf("Write %q", [action]),
	"edits": [{"op": "set", "at": row.at, "value": action}],
}}

fix(_, [_, _]) := {}

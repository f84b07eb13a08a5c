# METADATA
# scope: package
# title: Actions of KMS under their own names
# description: |
#   The API operation `ReEncrypt` is authorized as two actions, `kms:ReEncryptFrom` on the old key and `kms:ReEncryptTo` on
#   the new one. There is no action `kms:ReEncrypt`: IAM takes it without complaint, and the statement allows, or
#   denies, nothing by it.
#
#   Write `kms:ReEncrypt*`, as the EBS CSI driver's policies do, or the two actions.
# related_resources:
#   - description: actions, resources and condition keys of KMS
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskeymanagementservice.html
#   - description: the EBS CSI driver in the EKS user guide
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/ebs-csi.html
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
package arthurlint.rules.kms["api-name"]

import data.arthurlint.lib.api_names
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.unknown_actions
	row.service == "kms"
	row.form == "action"
	meant := api_names.meant[lower(sprintf("kms:%s", [row.name]))]
	finding := object.union(
		{
			"at": row.at,
			"message": sprintf("%q is an API operation and no action; write %s", [row.text, policies.quoted(meant)]),
		},
		fix(row),
	)
}

fix(row) := {"fix": {
	"title": `Write "kms:ReEncrypt*"`,
	"edits": [{"op": "set", "at": row.at, "value": "kms:ReEncrypt*"}],
}} if {
	lower(row.name) == "reencrypt"
} else := {}

# METADATA
# scope: package
# title: GrantIsForAWSResource only beside actions on grants
# description: |
#   `kms:GrantIsForAWSResource` comes with `kms:CreateGrant`, `kms:ListGrants` and `kms:RevokeGrant` alone. In one statement with
#   `kms:Decrypt` or `kms:GenerateDataKeyWithoutPlaintext` the condition never holds for these, and encrypted volumes cannot be
#   attached.
#
#   Write two statements: the actions on grants with the condition, the others without. `BoolIfExists` holds without the
#   key and is left alone, and so is a `Deny`.
# related_resources:
#   - description: condition keys of KMS
#     ref: https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html
#   - description: the EBS CSI driver in the EKS user guide
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/ebs-csi.html
#   - description: actions, resources and condition keys of KMS
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskeymanagementservice.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [UNSUPPORTED_ACTION_FOR_CONDITION_KEY]
package arthurlint.rules.kms["grant-key-unsupported"]

import data.arthurlint.lib.conditions
import data.arthurlint.lib.rows

findings contains finding if {
	some at, mine in rows.by_place(unsupported)
	actions := rows.actions(mine)
	some row in mine
	finding := {
		"at": at,
		"on": "key",
		"message": sprintf("%s %s not come with %q and %s never allowed here; write %s in a statement without the condition", [
			rows.listed(actions),
			rows.plural(actions, "does", "do"),
			row.text,
			rows.plural(actions, "is", "are"),
			rows.plural(actions, "it", "them"),
		]),
		"related": rows.related([other.action_at | some other in mine], "never allowed here"),
	}
}

unsupported := [row |
	some row in input.facts.unsupported_condition_keys
	row.key == "kms:grantisforawsresource"
	row.effect == "Allow"
	conditions.required(row.operator)
]

# METADATA
# scope: package
# title: Grants for AWS services only
# description: |
#   Whoever may create grants may let anyone else use the key: a grant works besides all policies. Services such as EBS
#   do need one for an encrypted volume, and a condition keeps it to that.
#
#   Test `kms:GrantIsForAWSResource` (`"Bool": {"kms:GrantIsForAWSResource": "true"}`) in a statement of its own, since
#   `kms:Decrypt` and the like do not know the key. Any condition on `kms:GrantIsForAWSResource`, `kms:GrantOperations`,
#   `kms:GranteePrincipal`, `kms:GranteeServicePrincipal`, `kms:GrantConstraintType`, `kms:GrantConstraintSourceArn`,
#   `kms:RetiringPrincipal` or `kms:ViaService` is taken for a guard. A statement that allows `kms:*` or `*` is reported as that; a `Deny` is left alone.
# related_resources:
#   - description: control of access to grants
#     ref: https://docs.aws.amazon.com/kms/latest/developerguide/grant-authorization.html
#   - description: condition keys of KMS
#     ref: https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html
#   - description: the EBS CSI driver in the EKS user guide
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/ebs-csi.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
#   actions: ["kms:CreateGrant"]
package arthurlint.rules.kms["create-grant-unguarded"]

import data.arthurlint.lib
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.grants
	row.action == "kms:CreateGrant"
	row.effect == "Allow"
	row.form in {"literal", "pattern"}
	policies.lacks_keys(row, guards)
	finding := object.union(
		{
			"at": array.concat(row.statement, ["Action"]),
			"on": "key",
			"message": sprintf("%q allows grants to anyone; give it a statement with the condition Bool, %q: \"true\"", [
				row.text,
				"kms:GrantIsForAWSResource",
			]),
			"related": [{"at": row.at, "message": "allows kms:CreateGrant"}],
		},
		fix(row),
	)
}

guards := {
	"kms:grantconstraintsourcearn", "kms:grantconstrainttype", "kms:granteeprincipal", "kms:granteeserviceprincipal", "kms:grantisforawsresource",
	"kms:grantoperations", "kms:retiringprincipal", "kms:viaservice",
}

# The condition would forbid other actions of the statement: there is a fix where there are none.
fix(row) := {"fix": {
	"title": "Allow grants for AWS services only",
	"edits": [{
		"op": "insert",
		"at": array.concat(row.statement, ["Condition"]),
		"value": {"Bool": {"kms:GrantIsForAWSResource": "true"}},
	}],
}} if {
	row.form == "literal"
	row.at == array.concat(row.statement, ["Action"])
	policies.unconditioned(row)
	lib.lacks(array.concat(row.statement, ["Condition"]))
} else := {}

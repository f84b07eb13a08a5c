# METADATA
# scope: package
# title: Encryption with named keys
# description: |
#   The statement lets its principal decrypt or encrypt with every key whose key policy leaves that to IAM policies,
#   which is what keys made in the console do. Data is then as well protected as the weakest program of the account.
#
#   Name the keys, or test `kms:ViaService`, `kms:ResourceAliases` or `aws:ResourceTag/…`. Any condition counts as a restriction and
#   silences the rule. A statement that allows `kms:*` or `*` is reported as that; a `Deny` is left alone.
# related_resources:
#   - description: least privilege with KMS
#     ref: https://docs.aws.amazon.com/kms/latest/developerguide/iam-policies-best-practices.html
#   - description: IAM policies for KMS
#     ref: https://docs.aws.amazon.com/kms/latest/developerguide/iam-policies.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   actions:
#     - "kms:Decrypt"
#     - "kms:Encrypt"
#     - "kms:GenerateDataKey"
#     - "kms:GenerateDataKeyPair"
#     - "kms:GenerateDataKeyPairWithoutPlaintext"
#     - "kms:GenerateDataKeyWithoutPlaintext"
#     - "kms:ReEncryptFrom"
#     - "kms:ReEncryptTo"
package arthurlint.rules.kms["crypto-everywhere"]

import data.arthurlint.lib.iam_grants
import data.arthurlint.lib.kms
import data.arthurlint.lib.policies
import data.arthurlint.lib.rows

findings contains finding if {
	some at, mine in rows.by_place(wide)
	actions := rows.actions(mine)
	some row in mine
	finding := {
		"at": at,
		"message": sprintf("%s %s allowed with every key by %q; name the keys", [
			rows.listed(actions),
			rows.plural(actions, "is", "are"),
			row.text,
		]),
	}
}

wide := [{"at": resource.at, "text": resource.text, "action": row.action} |
	some row in input.facts.grants
	row.action in crypto
	row.effect == "Allow"
	policies.unconditioned(row)
	some resource in iam_grants.wide(row)
	kms.every_key(resource)
]

crypto := {
	"kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey", "kms:GenerateDataKeyPair",
	"kms:GenerateDataKeyPairWithoutPlaintext", "kms:GenerateDataKeyWithoutPlaintext", "kms:ReEncryptFrom", "kms:ReEncryptTo",
}

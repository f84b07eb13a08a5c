# METADATA
# scope: package
# title: Keys by their own ARN
# description: |
#   KMS checks `kms:Decrypt`, `kms:CreateGrant` and nearly all other actions on the ARN of the **key**, also where the caller
#   names an alias. The ARN of an alias in `Resource` never matches one, so that the statement does not allow the action
#   at all.
#
#   Write the ARN of the key. To choose keys by their alias, write `arn:aws:kms:REGION:ACCOUNT:key/*` and test the condition
#   key `kms:RequestAlias` or `kms:ResourceAliases`. Actions on aliases, such as `kms:CreateAlias`, do take both ARNs. A `Deny`
#   is left alone.
# related_resources:
#   - description: IAM policies for KMS
#     ref: https://docs.aws.amazon.com/kms/latest/developerguide/iam-policies.html
#   - description: access by aliases
#     ref: https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html
#   - description: actions, resources and condition keys of KMS
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskeymanagementservice.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.kms["alias-resource"]

import data.arthurlint.lib.rows

findings contains finding if {
	some statement, mine in rows.by_statement(mismatched)
	actions := rows.actions(mine)
	some at, text in {resource.at: resource.text |
		some row in mine
		some resource in row.resources
		"alias" in resource.types
	}
	finding := {
		"at": at,
		"message": sprintf("%s %s on keys, and %q is an alias; write the ARN of its key", [
			rows.listed(actions),
			rows.plural(actions, "acts", "act"),
			text,
		]),
		"related": rows.related([row.at | some row in mine; row.statement == statement], "acts on keys"),
	}
}

mismatched := [row |
	some row in input.facts.unmatchable
	startswith(row.action, "kms:")
	row.effect == "Allow"
]

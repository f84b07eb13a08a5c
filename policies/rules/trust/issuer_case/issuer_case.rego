# METADATA
# scope: package
# title: Condition keys have the provider's letters
# description: |
#   IAM compares the names of condition keys without regard to case, so that this one works; but issuers are
#   told apart by case in the ARN of a provider, and two spellings make a reader wonder which one is right.
#
#   The fix writes the provider's. Where both spellings stand under one operator, iam/condition-key-repeated
#   tells.
# related_resources:
#   - description: condition keys of web identity
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
#   - description: creating an OIDC provider
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
# custom:
#   severity: info
#   kinds: [TrustPolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["issuer-case"]

import data.arthurlint.lib
import data.arthurlint.lib.oidc

findings contains finding if {
	some row in input.facts.claims
	row.match == "case"
	lib.lacks(array.concat(row.operator_at, [right(row)]))
	finding := oidc.renamed(
		{
			"at": row.at,
			"on": "key",
			"message": sprintf("%q differs in case from the provider, %q; write %q", [row.key, row.provider_issuer, right(row)]),
		},
		object.union(row, {"fixed": right(row)}),
	)
}

right(row) := sprintf("%s:%s", [row.provider_issuer, row.claim])

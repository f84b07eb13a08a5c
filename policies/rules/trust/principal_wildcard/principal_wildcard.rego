# METADATA
# scope: package
# title: Principals without wildcards
# description: |
#   Principals are compared as they stand: IAM refuses one with a `*` or `?` in it, or takes it for a name with that
#   character.
#
#   Name each principal. For all roles of an account whose names begin alike, name the account and test
#   `aws:PrincipalArn` with `ArnLike`. A lone `"*"` under `AWS` is `trust/anyone`'s business, and OIDC providers are
#   judged by the rules about them.
# related_resources:
#   - description: the element Principal
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
#   - description: global condition keys
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [UNSUPPORTED_WILDCARD_IN_PRINCIPAL]
package arthurlint.rules.trust["principal-wildcard"]

import data.arthurlint.lib
import data.arthurlint.lib.trust_principals as trust

findings contains finding if {
	some row in input.facts.principals
	row.element == "Principal"
	trust.troubled(row, {"wildcard"})
	ours(row)
	finding := {"at": row.at, "message": sprintf("%q has a wildcard, which no principal has; %s", [row.text, advice(row)])}
}

ours(row) if row.under in {"AWS", "Service"}

ours(row) if row.form == "saml-provider"

advice(row) := sprintf(`write "arn:%s:iam::%s:root" and test aws:PrincipalArn with ArnLike`, [row.partition, row.account]) if {
	row.under == "AWS"
	lib.text(row.partition)
	lib.text(row.account)
} else := "write the principal of each service" if {
	row.under == "Service"
} else := "write the whole ARN"

# METADATA
# scope: package
# title: Principal is not a bare star
# description: |
#   IAM refuses `"Principal": "*"` in the trust policy of a role, whatever the conditions.
#
#   Name the accounts, roles, services or providers that are meant. In a statement that denies, write `{"AWS": "*"}`,
#   as the fix does; it is not safe, since the statement then denies something. `{"AWS": "*"}` in a statement that
#   allows lets in every AWS account.
# related_resources:
#   - description: the element Principal
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL]
package arthurlint.rules.trust["principal-star"]

import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.principals
	row.form == "everyone"
	row.element == "Principal"
	policies.off(row, "under")
	finding := object.union({"at": row.at, "message": sprintf("a trust policy has no principal %q; write %s", [row.text, advice(row)])}, fix(row))
}

advice(row) := `{"AWS": "*"}` if {
	row.effect == "Deny"
} else := `who may assume the role, such as {"AWS": "arn:aws:iam::<account>:root"}`

fix(row) := {"fix": {
	"title": `Write {"AWS": "*"}`,
	"edits": [{"op": "set", "at": row.at, "value": {"AWS": "*"}}],
}} if {
	row.effect == "Deny"
} else := {}

# METADATA
# scope: package
# title: Claims tested whether they are there or not
# description: |
#   An operator with `IfExists` holds for a token that does not have the claim at all. Nothing else tests this
#   one: a GitHub job without an environment, say, passes a condition on `environment`.
#
#   Take `IfExists` away where the claim is to be there. Of the subject, trust/subject-guard-weak tells; the
#   audience is in every token, and needs no `IfExists`.
# related_resources:
#   - description: condition operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
#   - description: subjects of GitHub Actions
#     ref: https://docs.github.com/en/actions/reference/security/oidc
# custom:
#   severity: info
#   kinds: [TrustPolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["claim-if-exists"]

import data.arthurlint.lib
import data.arthurlint.lib.oidc
import data.arthurlint.lib.policies

findings contains finding if {
	some admitted in input.facts.admitted
	admitted.guard == "vacuous"
	lib.none_of(admitted.claim, {"sub"})
	some row in oidc.claims_of(admitted)
	row.operator.if_exists
	policies.off(row.operator, "qualifier")
	row.filled in {"yes", "unlisted"}
	name := trim_suffix(row.operator.name, "IfExists")
	finding := oidc.moved(
		{"at": row.at, "on": "key", "message": sprintf("tokens without %q get past %s; write %s", [row.key, row.operator.name, name])},
		row.at,
		name,
	)
}

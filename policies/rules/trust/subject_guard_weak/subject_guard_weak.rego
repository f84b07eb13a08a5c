# METADATA
# scope: package
# title: The subject is said, and not only what it is not
# description: |
#   Conditions that only exclude subjects let in everyone else whom the issuer serves: of a shared issuer the
#   other customers, of a cluster all other service accounts, those of tomorrow included. An operator with
#   `IfExists` does not ask for a subject at all.
#
#   Write `StringEquals` or `StringLike` with the subjects that are meant; an exclusion may stand beside it.
#   Every token has a subject, so that `IfExists` does no more than weaken what the statement says. Where a
#   condition on another claim of the issuer says whose tokens get in, this is not reported.
# related_resources:
#   - description: condition operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
#   - description: controls for shared OIDC providers
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
# custom:
#   severity: warning
#   kinds: [TrustPolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["subject-guard-weak"]

import data.arthurlint.lib.oidc
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.admitted
	row.claim == "sub"
	row.guard == "negated"
	counts(row)
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf("conditions on %s only exclude subjects; add StringEquals or StringLike with those that are meant%s", [oidc.keyed(row), oidc.sample(row)]),
	}
}

findings contains finding if {
	some row in input.facts.admitted
	row.claim == "sub"
	row.guard == "vacuous"
	counts(row)
	oidc.narrow(row)
	some claim in oidc.claims_of(row)
	claim.operator.if_exists
	policies.off(claim.operator, "qualifier")
	policies.off(claim.operator, "negated")
	name := trim_suffix(claim.operator.name, "IfExists")
	finding := oidc.moved(
		{"at": claim.at, "on": "key", "message": sprintf("%s tests %s only where there is one; write %s", [claim.operator.name, oidc.keyed(row), name])},
		claim.at,
		name,
	)
}

counts(row) if {
	row.granted
	row.undenied
	oidc.by_subject(row)
	oidc.alone(row)
}

# METADATA
# scope: package
# title: Providers are named by their issuer's own host
# description: |
#   The tokens of this vendor name another host as their issuer, so that none of them is of this provider.
#
#   IAM takes any host for a provider, and nothing else tells that this one never signs a token.
# related_resources:
#   - description: creating an OIDC provider
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
#   - description: subjects of GitHub Actions
#     ref: https://docs.github.com/en/actions/reference/security/oidc
#   - description: condition keys of web identity
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
# custom:
#   severity: warning
#   kinds: [TrustPolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["provider-other-host"]

import data.arthurlint.lib.oidc

findings contains finding if {
	some row in input.facts.providers
	some problem in row.problems
	problem.code == "other-host"
	finding := object.union({"at": row.at, "message": sprintf("%q issues no tokens of %s; write %q", [problem.part, row.title, problem.want])}, fix(row))
}

fix(row) := {"fix": {
	"title": sprintf("Write %q", [row.fixed]),
	"edits": [{"op": "set", "at": row.at, "value": row.fixed}],
}} if {
	row.fixed
	oidc.within([problem.code | some problem in row.problems], {"other-host"})
} else := {}

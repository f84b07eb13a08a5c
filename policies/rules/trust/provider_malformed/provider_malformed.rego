# METADATA
# scope: package
# title: Federated is the ARN of an OIDC provider
# description: |
#   IAM finds the provider by its ARN, `arn:aws:iam::<account>:oidc-provider/<issuer>`, and refuses a trust
#   policy with anything else in its place, or never matches it. The issuer stands there without `https://`,
#   without a port, and with its path.
#
#   The four providers that need no ARN are `accounts.google.com`, `cognito-identity.amazonaws.com`,
#   `graph.facebook.com` and `www.amazon.com`. A slash at the end of an issuer can be right (Auth0, Microsoft
#   Entra ID) and is reported only where the issuer is known to have none. The fix is made where there is only
#   one way to put all of it right; it revives exactly what is written.
# related_resources:
#   - description: creating an OIDC provider
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
#   - description: the Principal element
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
#   - description: IAM roles for service accounts
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY]
package arthurlint.rules.trust["provider-malformed"]

import data.arthurlint.lib.oidc
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.providers
	faults := [fault(problem) | some problem in row.problems; problem.code in codes; told_here(row)]
	some _ in faults
	finding := object.union({"at": row.at, "message": sprintf("%q %s; %s", [row.text, oidc.listed(faults), advice(row)])}, fix(row))
}

# What is no provider of any kind, but a principal of another one, is reported as that.
told_here(row) if row.form in {"arn", "built-in", "url", "host"}

told_here(row) if {
	row.form == "other"
	some principal in input.facts.principals
	principal.at == row.at
	principal.form == "other"
}

codes := {
	"url", "host", "not-arn", "scheme", "port", "query", "wildcard", "blank", "service", "region", "account", "resource",
	"no-issuer", "no-host", "path-missing", "path", "trailing-slash", "path-extra", "host-order", "region-unknown",
}

fault(problem) := "has no account" if {
	problem.code == "account"
	policies.off(problem, "part")
} else := sprintf(phrases[problem.code], [problem.part]) if {
	phrases[problem.code]
} else := plain[problem.code]

phrases := {
	"scheme": "has %q before the issuer",
	"port": "has the port %q",
	"query": "has %q behind the issuer",
	"wildcard": "has %q, which is no wildcard in a principal",
	"service": "is of the service %q",
	"region": "has %q in the place of a Region, which stays empty",
	"account": "has %q in the place of the account, which has twelve digits",
	"resource": `has %q in the place of "oidc-provider"`,
	"no-host": "has %q, which is no host name",
	"path": "has the path %q",
	"path-extra": "has %q behind the host",
	"host-order": "has the host %q",
	"region-unknown": "has %q, which is no Region",
}

plain := {
	"url": "is a URL and no ARN",
	"host": "is a host and no ARN",
	"not-arn": "is no ARN of a provider",
	"blank": "has a blank",
	"no-issuer": "has no issuer",
	"path-missing": "has nothing behind the host",
	"trailing-slash": "has a slash at the end",
}

advice(row) := sprintf("write %q", [row.fixed]) if {
	row.fixed
} else := sprintf(`write "arn:%s:iam::<account>:oidc-provider/%s"`, [partition(row), row.issuer]) if {
	row.form in {"url", "host"}
} else := sprintf(`write "arn:%s:iam::<account>:oidc-provider/%s"`, [partition(row), row.issuer]) if {
	oidc.within([problem.code | some problem in row.problems], {"account", "region", "service", "resource"})
} else := `write the whole issuer, with its path, behind "oidc-provider/"` if {
	some problem in row.problems
	problem.code == "path-missing"
} else := `write "arn:aws:iam::<account>:oidc-provider/<issuer>"`

partition(row) := row.region_partition if {
	row.region_partition
} else := "aws"

fix(row) := {"fix": {
	"title": sprintf("Write %q", [row.fixed]),
	"edits": [{"op": "set", "at": row.at, "value": row.fixed}],
}} if {
	row.fixed
	oidc.within([problem.code | some problem in row.problems], codes)
} else := {}

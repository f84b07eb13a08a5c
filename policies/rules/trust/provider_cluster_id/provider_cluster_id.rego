# METADATA
# scope: package
# title: EKS issuers end in an id of 32 letters and digits
# description: |
#   The issuer of an EKS cluster ends in `/id/` and 32 letters and digits. With fewer or more of them the
#   provider is hardly one that the account has: a piece was lost when it was copied.
#
#   Copy the issuer from `aws eks describe-cluster --query cluster.identity.oidc.issuer`, and leave `https://`
#   away.
# related_resources:
#   - description: IAM roles for service accounts
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
#   - description: creating an OIDC provider
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
# custom:
#   severity: warning
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["provider-cluster-id"]

import data.arthurlint.lib

findings contains finding if {
	some row in input.facts.providers
	some problem in row.problems
	problem.code == "cluster"
	lib.mismatches(problem.part, `[*?]`)
	finding := {
		"at": row.at,
		"part": problem.part,
		"message": sprintf("%q is no id of an EKS cluster's issuer, which has 32 letters and digits; copy it from the cluster", [problem.part]),
	}
}

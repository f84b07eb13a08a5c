# METADATA
# scope: package
# title: The audience of EKS tokens
# description: |
#   EKS mounts tokens with the audience `sts.amazonaws.com`, in China, too. With another one in the condition no
#   pod gets in whose service account does not ask for it.
#
#   Write `sts.amazonaws.com`, or give the service account the annotation `eks.amazonaws.com/audience` with the
#   audience of the condition, which the provider has to list as well.
# related_resources:
#   - description: IAM roles for service accounts
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
#   - description: the audience of EKS tokens
#     ref: https://github.com/aws/amazon-eks-pod-identity-webhook#usage
#   - description: the audience in China
#     ref: https://github.com/eksctl-io/eksctl/issues/1910
# custom:
#   severity: warning
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["audience-unexpected"]

import data.arthurlint.lib.oidc
import data.arthurlint.lib.rows

findings contains finding if {
	some row in input.facts.admitted
	row.claim == "aud"
	row.vendor == "eks"
	row.guard == "firm"
	row.has_default == "no"
	row.kind in {"these", "patterns"}
	oidc.unspoilt(row)
	finding := {
		"at": row.at,
		"message": sprintf("%s, and the tokens of EKS are for %q; write that, or set the annotation eks.amazonaws.com/audience of the service account", [audiences(row), row.default_audience]),
	}
}

audiences(row) := sprintf("the audience is %s", [rows.listed(row.values)])

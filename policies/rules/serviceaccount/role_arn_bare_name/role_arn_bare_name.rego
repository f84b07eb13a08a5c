# METADATA
# scope: package
# title: Role annotation is more than a name
# description: |
#   The webhook of EKS takes the value as it stands: a role's name without its ARN is handed to the pods,
#   which cannot assume it.
#
#   Write `arn:aws:iam::<12-digit account>:role/<name>`. Only a webhook of one's own that runs with
#   `--compose-role-arn` completes a name; there, switch this rule off.
# related_resources:
#   - description: how the webhook reads a ServiceAccount
#     ref: https://github.com/aws/amazon-eks-pod-identity-webhook/blob/master/pkg/cache/cache.go
#   - description: IAM roles for service accounts in the EKS user guide
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/iam-roles-for-service-accounts.html
# custom:
#   severity: warning
#   kinds: [ServiceAccount]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.serviceaccount["role-arn-bare-name"]

import data.arthurlint.lib
import data.arthurlint.lib.irsa

findings contains finding if {
	value := input.value.metadata.annotations[irsa.role_arn]
	lib.matches(value, irsa.name_pattern)
	finding := {
		"at": ["metadata", "annotations", irsa.role_arn],
		"message": sprintf("%s is %q, a name alone; write arn:aws:iam::<account>:role/%s", [irsa.role_arn, value, trim_left(value, "/")]),
	}
}

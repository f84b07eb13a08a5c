# METADATA
# scope: package
# title: Role annotation is not empty
# description: |
#   An empty annotation gives the pods no role: they fall back to the credentials of the node, or have
#   none.
#
#   Write the ARN of the role, or leave the annotation out. A chart that writes the annotation
#   without a value for it is a common cause.
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
package arthurlint.rules.serviceaccount["role-arn-empty"]

import data.arthurlint.lib.irsa

findings contains finding if {
	input.value.metadata.annotations[irsa.role_arn] in ["", null]
	finding := {
		"at": ["metadata", "annotations", irsa.role_arn],
		"message": sprintf("%s is empty; write the ARN of a role, or leave the annotation out", [irsa.role_arn]),
	}
}

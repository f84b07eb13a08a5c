# METADATA
# scope: package
# title: Role annotation has its right key
# description: |
#   The webhook of EKS reads `eks.amazonaws.com/role-arn` and ignores every other key: the pods get no
#   role, and nobody is told.
#
#   The fix renames the key. It is not a safe one, since it gives the pods a role they do not have now; there is
#   none where the right key is, or may be, there as well. `iam.amazonaws.com/role` belongs to kube2iam and
#   kiam, and is let be. A webhook of one's own may run with another `--annotation-prefix`; there, switch
#   this rule off.
# related_resources:
#   - description: how the webhook reads a ServiceAccount
#     ref: https://github.com/aws/amazon-eks-pod-identity-webhook/blob/master/pkg/cache/cache.go
#   - description: annotating a ServiceAccount in the EKS user guide
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
# custom:
#   severity: warning
#   kinds: [ServiceAccount]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.serviceaccount["role-arn-annotation-misspelt"]

import data.arthurlint.lib
import data.arthurlint.lib.irsa

findings contains finding if {
	lib.mapping(input.value.metadata.annotations)
	some key, _ in input.value.metadata.annotations
	irsa.misspelt(key)
	finding := object.union(
		{
			"at": ["metadata", "annotations", key],
			"on": "key",
			"message": sprintf("%s is no annotation that EKS reads; write %s", [key, irsa.role_arn]),
		},
		fix(key),
	)
}

fix(key) := {"fix": {
	"title": sprintf("Rename to %s", [irsa.role_arn]),
	"edits": [{"op": "rename", "at": ["metadata", "annotations", key], "value": irsa.role_arn}],
}} if {
	lib.lacks(["metadata", "annotations", irsa.role_arn])
} else := {}

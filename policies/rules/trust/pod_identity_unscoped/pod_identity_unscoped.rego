# METADATA
# scope: package
# title: EKS Pod Identity is let in for certain pods
# description: |
#   Every pod of every cluster of the account gets the role, if somebody associates it with the pod's service account.
#   Whoever may call `eks:CreatePodIdentityAssociation` and `iam:PassRole` decides that alone.
#
#   To let only some in, test the tags that EKS Pod Identity sends: `aws:RequestTag/eks-cluster-name`,
#   `aws:RequestTag/kubernetes-namespace`, `aws:RequestTag/kubernetes-service-account`, or `aws:SourceArn` with the
#   cluster's ARN, or `aws:SourceAccount`. This is a note: AWS documents the role without a condition, too.
# related_resources:
#   - description: the role of EKS Pod Identity
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html
#   - description: the session tags of EKS Pod Identity
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-abac.html
# custom:
#   severity: info
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["pod-identity-unscoped"]

findings contains finding if {
	some row in input.facts.pod_identities
	row.unscoped
	finding := {
		"at": row.at,
		"message": sprintf("%s is let in for every pod of the account's clusters; test aws:RequestTag/kubernetes-namespace and aws:RequestTag/kubernetes-service-account", [row.text]),
	}
}

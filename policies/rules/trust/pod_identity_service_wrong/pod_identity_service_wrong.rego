# METADATA
# scope: package
# title: EKS Pod Identity has a principal of its own
# description: |
#   The tags `eks-cluster-name`, `kubernetes-namespace` and their likes are sent by EKS Pod Identity, whose principal
#   is `pods.eks.amazonaws.com`. The principal `eks.amazonaws.com` is the control plane of a cluster and never sends
#   them, so that the statement lets nobody in.
#
#   Write `pods.eks.amazonaws.com`. The fix does; it is not safe, since pods get in then.
# related_resources:
#   - description: the role of EKS Pod Identity
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html
#   - description: the session tags of EKS Pod Identity
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-abac.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
#   keys: ["aws:RequestTag/"]
package arthurlint.rules.trust["pod-identity-service-wrong"]

import data.arthurlint.lib.trust_principals as trust

findings contains finding if {
	some row in input.facts.principals
	row.text == "eks.amazonaws.com"
	row.under == "Service"
	row.effect == "Allow"
	some tag in trust.pod_tags
	key := sprintf("aws:requesttag/%s", [tag])
	some condition in input.facts.conditions
	condition.key == key
	condition.statement == row.statement
	condition.operator.required
	finding := {
		"at": row.at,
		"message": sprintf(`%q sends no tag %q; write "pods.eks.amazonaws.com"`, [row.text, tag]),
		"related": [{"at": condition.at, "message": "needs the tag"}],
		"fix": {
			"title": `Write "pods.eks.amazonaws.com"`,
			"edits": [{"op": "set", "at": row.at, "value": "pods.eks.amazonaws.com"}],
		},
	}
}

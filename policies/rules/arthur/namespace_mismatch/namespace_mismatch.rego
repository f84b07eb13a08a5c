# METADATA
# scope: package
# title: Arthur's service accounts are named after their namespace
# description: |
#   Arthur's service accounts are called `arthurai-<namespace>` and `arthurai-<namespace>-helm-hook`. A subject of one
#   namespace with the name of another one belongs to no service account that Arthur makes, and its pods get no
#   credentials.
#
#   Write the same namespace in both places.
# related_resources:
#   - description: deploying Arthur on Amazon EKS
#     ref: https://docs.arthur.ai/docs/deploying-on-amazon-aws-eks
#   - description: the role of a service account
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.arthur["namespace-mismatch"]

import data.arthurlint.lib.arthur

findings contains finding if {
	some row in input.facts.subjects
	row.kubernetes
	row.effect == "Allow"
	arthur.astray(row.namespace, row.name)
	finding := {
		"at": row.at,
		"part": row.name,
		"message": sprintf("%q is in the namespace %q, where Arthur's service account is %q; write the same namespace in both", [
			row.name,
			row.namespace,
			arthur.right(row.namespace, row.name),
		]),
	}
}

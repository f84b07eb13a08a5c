# METADATA
# scope: package
# title: The trust policies of a cluster name its issuer
# description: |
#   These trust policies stand beside documents of one cluster, and name the OIDC issuers of several. The service
#   accounts of a cluster get into the roles only that name its own issuer; the id changes when a cluster is made
#   anew.
#
#   Write the issuer of the cluster, `aws eks describe-cluster --query cluster.identity.oidc.issuer`. This is a note:
#   files of several clusters may stand in one directory. A policy that names both is in conflict with neither, and
#   trust policies without any ServiceAccount or StorageClass beside them are not compared.
# related_resources:
#   - description: IAM roles for service accounts
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/iam-roles-for-service-accounts.html
#   - description: OIDC providers in IAM
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
# custom:
#   severity: info
#   kinds: [ServiceAccount, StorageClass, TrustPolicy]
#   scope: cluster
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["issuers-differ"]

import data.arthurlint.lib.clusters
import data.arthurlint.lib.ebs
import data.arthurlint.lib.irsa
import data.arthurlint.lib.policies

aggregate contains clusters.issuers

aggregate contains {"is": "kubernetes"} if {
	input.kind == "ServiceAccount"
	_ = input.value.metadata.annotations[irsa.role_arn]
}

aggregate contains {"is": "kubernetes"} if {
	input.kind == "StorageClass"
	ebs.serves
}

findings contains finding if {
	{"is": "kubernetes"} in {row.entry | some row in input.aggregate}
	some row in clusters.named
	others := clusters.others(row)
	some _ in others
	finding := {
		"document": row.document,
		"at": row.entry.issuers[0].at,
		"message": sprintf("other trust policies of this cluster name the issuer %s", [clusters.seen(others)]),
		"related": [{"document": other.document, "at": other.entry.issuers[0].at, "message": "another cluster's issuer"} | some other in policies.first(others, 3)],
	}
}

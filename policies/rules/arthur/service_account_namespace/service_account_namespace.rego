# METADATA
# scope: package
# title: Arthur's ServiceAccounts stand in their namespace
# description: |
#   Arthur's service accounts are called `arthurai-<namespace>` and `arthurai-<namespace>-helm-hook`, and its pods
#   look for them by these names. One with the name of another namespace is used by nothing.
#
#   Write the same namespace in `metadata.name` and `metadata.namespace`. Where a kustomization changes names or
#   namespaces, nothing is reported.
# related_resources:
#   - description: deploying Arthur on Amazon EKS
#     ref: https://docs.arthur.ai/docs/deploying-on-amazon-aws-eks
# custom:
#   severity: error
#   kinds: [ServiceAccount]
#   scope: cluster
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.arthur["service-account-namespace"]

import data.arthurlint.lib.arthur

aggregate contains {"namespace": input.value.metadata.namespace, "name": input.value.metadata.name} if {
	arthur.astray(input.value.metadata.namespace, input.value.metadata.name)
}

findings contains finding if {
	some row in input.aggregate
	finding := {
		"document": row.document,
		"at": ["metadata", "name"],
		"message": sprintf("%q is in the namespace %q, where Arthur's service account is %q; write the same namespace in both", [
			row.entry.name,
			row.entry.namespace,
			arthur.right(row.entry.namespace, row.entry.name),
		]),
		"related": [{"document": row.document, "at": ["metadata", "namespace"], "message": "the namespace"}],
	}
}

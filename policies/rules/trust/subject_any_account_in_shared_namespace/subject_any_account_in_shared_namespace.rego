# METADATA
# scope: package
# title: Subjects of default and kube-system name their service accounts
# description: |
#   Everything that is installed without a thought lands in `default`, and the cluster's own agents run in
#   `kube-system`. A wildcard in the name gives the role to all of them.
#
#   Write the names of the service accounts, or move the workload to a namespace of its own.
# related_resources:
#   - description: IAM roles for service accounts
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
#   - description: subjects of service accounts
#     ref: https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/
# custom:
#   severity: warning
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["subject-any-account-in-shared-namespace"]

import data.arthurlint.lib.oidc

findings contains finding if {
	some row in input.facts.subjects
	row.reach == "names"
	oidc.lets_in(row)
	row.namespace in {"default", "kube-system"}
	finding := {"at": row.at, "message": sprintf("%q lets in %s of namespace %q; write the names", [row.text, names(row), row.namespace])}
}

names(row) := "every service account" if {
	row.whole_namespace
} else := sprintf("every service account %q", [row.name])

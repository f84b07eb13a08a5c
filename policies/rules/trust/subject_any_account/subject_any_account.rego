# METADATA
# scope: package
# title: Subjects name their service accounts
# description: |
#   A wildcard in the name lets in every service account of the namespace with such a name, and those that
#   somebody creates later. AWS documents it for a whole namespace; whoever may create service accounts or pods
#   there can assume the role.
#
#   Write the names in a list where the namespace has other workloads. For `default` and `kube-system`, see
#   trust/subject-any-account-in-shared-namespace.
# related_resources:
#   - description: IAM roles for service accounts
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
#   - description: subjects of service accounts
#     ref: https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/
# custom:
#   severity: info
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["subject-any-account"]

import data.arthurlint.lib
import data.arthurlint.lib.oidc

findings contains finding if {
	some row in input.facts.subjects
	row.reach == "names"
	oidc.lets_in(row)
	lib.none_of(row.namespace, {"default", "kube-system"})
	finding := {"at": row.at, "message": sprintf("%q lets in %s of namespace %q; write the names, unless all are meant", [row.text, names(row), row.namespace])}
}

names(row) := "every service account" if {
	row.whole_namespace
} else := sprintf("every service account %q", [row.name])

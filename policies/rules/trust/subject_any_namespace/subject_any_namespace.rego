# METADATA
# scope: package
# title: Subjects name their namespace
# description: |
#   The namespace is wholly free: a service account of any namespace gets in, and whoever may create a pod
#   anywhere in the cluster can assume the role.
#
#   Write the namespace, `system:serviceaccount:<namespace>:<name>`. Several service accounts go into a list.
#   Statements that another one denies in part are not reported.
# related_resources:
#   - description: IAM roles for service accounts
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
#   - description: subjects of service accounts
#     ref: https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["subject-any-namespace"]

import data.arthurlint.lib
import data.arthurlint.lib.oidc

findings contains finding if {
	some row in input.facts.subjects
	row.reach == "cluster"
	row.kubernetes
	oidc.lets_in(row)
	finding := {"at": row.at, "message": sprintf("%q lets in %s; write the namespace", [row.text, whom(row)])}
}

whom(row) := sprintf("a service account %q of every namespace", [row.name]) if {
	lib.mismatches(row.name, `[*?]`)
} else := "the service accounts of every namespace"

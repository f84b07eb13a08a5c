# METADATA
# scope: package
# title: Subjects name one namespace
# description: |
#   A wildcard in the namespace lets in service accounts of every namespace with such a name, and of those that
#   somebody creates later. Where teams may create namespaces, they can choose one that fits.
#
#   Write the namespaces in full, one subject for each in a list.
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
package arthurlint.rules.trust["subject-some-namespaces"]

import data.arthurlint.lib.oidc

findings contains finding if {
	some row in input.facts.subjects
	row.reach == "namespaces"
	row.kubernetes
	oidc.lets_in(row)
	finding := {"at": row.at, "message": sprintf("%q lets in service accounts of %s; write the namespace in full", [row.text, which(row)])}
}

which(row) := sprintf("every namespace %q", [row.namespace]) if {
	row.namespace
} else := "several namespaces"

# METADATA
# scope: package
# title: EKS Pod Identity may assume the role and tag the session
# description: |
#   EKS Pod Identity calls `sts:AssumeRole` and sends session tags with it, so that its pods get no credentials where
#   the trust policy does not let `pods.eks.amazonaws.com` do both `sts:AssumeRole` and `sts:TagSession`. It never
#   calls `sts:AssumeRoleWithWebIdentity`: that is what IAM roles for service accounts do, with the cluster's OIDC
#   provider as principal.
#
#   Write both actions in one statement. The fix adds those that are missing, takes out what no principal of the
#   statement can use, and is safe: no pod gets in by this statement today. Actions that another statement of the
#   policy lets Pod Identity do are not missing.
# related_resources:
#   - description: the role of EKS Pod Identity
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html
#   - description: the session tags of EKS Pod Identity
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-abac.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["pod-identity-incomplete"]

import data.arthurlint.lib
import data.arthurlint.lib.policies
import data.arthurlint.lib.trust_principals as trust

findings contains finding if {
	some row in input.facts.pod_identities
	some problem in problems(row)
	finding := object.union({"at": row.action_at, "message": sprintf("%s %s", [row.text, problem.says])}, problem.fix)
}

problems(row) := [{"says": sprintf("needs %s; %s", [policies.quoted(both), advice(row)]), "fix": completed(row)}] if {
	some _ in row.missing
} else := [{"says": sprintf("never calls %s; remove it", [policies.quoted(texts)]), "fix": removed(row)}] if {
	texts := [action.text | some action in trust.foreign(row)]
	some _ in texts
}

both := ["sts:AssumeRole", "sts:TagSession"]

advice(row) := sprintf("write %s instead of %s", [policies.quoted(row.missing), policies.quoted(texts)]) if {
	texts := [action.text | some action in trust.foreign(row)]
	some _ in texts
} else := sprintf("add %s", [policies.quoted(row.missing)])

completed(row) := {"fix": {
	"title": sprintf("Write %s", [policies.quoted(row.missing)]),
	"edits": trust.exchanged(row.insert, row.missing, trust.foreign(row)),
}} if {
	some _ in row.insert
} else := {}

removed(row) := {"fix": {
	"title": sprintf("Take %q out", [action.text]),
	"edits": [{"op": "remove", "at": action.at}],
}} if {
	[action] = trust.foreign(row)
	lib.above(lib.size(trust.key_path(action.at)), 1)
} else := {}

# METADATA
# scope: package
# title: Tags of EKS Pod Identity are request tags in a trust policy
# description: |
#   When EKS Pod Identity assumes the role, its tags are on their way: they are tags of the request,
#   `aws:RequestTag/…`. The principal that calls is the service, which has no tags, so that a condition on
#   `aws:PrincipalTag/…` keeps every pod out.
#
#   Write `aws:RequestTag/…`, as the fix does. It is not safe: pods get in then. In the identity policies of the role
#   the same tags are `aws:PrincipalTag/…`.
# related_resources:
#   - description: the session tags of EKS Pod Identity
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-abac.html
#   - description: session tags
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["pod-identity-principal-tag"]

import data.arthurlint.lib
import data.arthurlint.lib.trust_principals as trust

findings contains finding if {
	some row in input.facts.pod_identities
	some key in row.principal_tags
	finding := object.union(
		{
			"at": key.at,
			"on": "key",
			"message": sprintf("%q is no tag of the principal when EKS Pod Identity assumes the role; write %q", [key.text, key.fixed]),
		},
		fix(key),
	)
}

fix(key) := {"fix": {
	"title": sprintf("Write %s", [key.fixed]),
	"edits": [{"op": "rename", "at": key.at, "value": key.fixed}],
}} if {
	lib.lacks(trust.beside(key.at, key.fixed))
} else := {}

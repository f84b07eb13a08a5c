# METADATA
# scope: package
# title: Session tags for those who send some
# description: |
#   The tokens of an EKS cluster carry no session tags, so that nobody who comes with one needs `sts:TagSession`.
#   Readers may take it for a sign that access depends on tags.
#
#   Take the action out. EKS Pod Identity does send tags, and needs it.
# related_resources:
#   - description: session tags
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
#   - description: the session tags of EKS Pod Identity
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-abac.html
# custom:
#   severity: info
#   kinds: [TrustPolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["session-tags-unused"]

import data.arthurlint.lib
import data.arthurlint.lib.trust_principals as trust

findings contains finding if {
	some row in input.facts.assumed_actions
	row.tags_without_use
	row.effect == "Allow"
	finding := object.union(
		{"at": row.at, "message": sprintf("%q has no use, as the tokens of an EKS cluster carry no session tags; remove it", [row.text])},
		fix(row),
	)
}

fix(row) := {"fix": {
	"title": sprintf("Take %q out", [row.text]),
	"edits": [{"op": "remove", "at": row.at}],
}} if {
	lib.above(lib.size(trust.key_path(row.at)), 1)
} else := {}

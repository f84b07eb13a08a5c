# METADATA
# scope: package
# title: Both of Arthur's service accounts get into the role
# description: |
#   Arthur runs with two service accounts, `arthurai-<namespace>` and `arthurai-<namespace>-helm-hook`. The trust
#   policy lets in only one of them: either the platform, or the jobs that install and upgrade it, get no credentials
#   from AWS.
#
#   Add the other subject. The fix does so where the one that is there stands in the policy as a whole; it is not
#   safe, since it lets somebody in. A pattern that covers both, such as `arthurai-arthur*`, is fine.
# related_resources:
#   - description: deploying Arthur on Amazon EKS
#     ref: https://docs.arthur.ai/docs/deploying-on-amazon-aws-eks
#   - description: the role of a service account
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
# custom:
#   severity: warning
#   kinds: [TrustPolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.arthur["helm-hook-subject-missing"]

import data.arthurlint.lib.arthur
import data.arthurlint.lib.roles

findings contains finding if {
	some row in roles.subjects
	missing := arthur.missing(row)
	finding := object.union(
		{"at": row.at, "message": sprintf("the policy names %q and not %q; add it", [row.text, missing])},
		arthur.added(row.at, row.text, missing),
	)
}

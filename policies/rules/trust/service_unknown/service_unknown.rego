# METADATA
# scope: package
# title: Service principals are spelt right
# description: |
#   No service with this principal is known, while one that is a letter or two away is. IAM refuses a trust policy
#   that names a service which does not exist.
#
#   Write the principal of the service. Its part before `.amazonaws.com` is often, but not always, what its actions
#   begin with: `ecs-tasks.amazonaws.com` for tasks of ECS, `pods.eks.amazonaws.com` for EKS Pod Identity. AWS
#   publishes no list; where nothing tells what was meant, there is `trust/service-unrecognised`. The fix is not safe,
#   since it lets somebody in.
# related_resources:
#   - description: the element Principal
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
# custom:
#   severity: warning
#   kinds: [TrustPolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["service-unknown"]

import data.arthurlint.lib.policies
import data.arthurlint.lib.trust_principals as trust

findings contains finding if {
	some row in input.facts.principals
	row.under == "Service"
	trust.troubled(row, {"unknown-service"})
	some _ in row.near
	finding := object.union(
		{"at": row.at, "message": sprintf("no service with the principal %q is known%s", [row.text, policies.suggestion(row)])},
		fix(row),
	)
}

fix(row) := {"fix": {
	"title": sprintf("Write %q", [near.name]),
	"edits": [{"op": "set", "at": row.at, "value": near.name}],
}} if {
	[near] = row.near
} else := {}

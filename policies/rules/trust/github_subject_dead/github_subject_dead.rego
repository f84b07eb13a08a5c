# METADATA
# scope: package
# title: Subjects that GitHub can write
# description: |
#   GitHub writes `repo:<owner>/<repository>:` and then `ref:refs/heads/<branch>`, `ref:refs/tags/<tag>`,
#   `environment:<environment>` or `pull_request`, with `@` and an id behind owner and repository for newer
#   repositories. No template of an organization makes what stands here, so that no token has it.
#
#   A colon in a name is `%3A`. The environment is there instead of the branch where a job has one. The fix is
#   made where there is only one thing that can be meant; it is not safe, since it lets somebody in.
# related_resources:
#   - description: subjects of GitHub Actions
#     ref: https://docs.github.com/en/actions/reference/security/oidc
#   - description: GitHub Actions and AWS
#     ref: https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["github-subject-dead"]

import data.arthurlint.lib.oidc
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.subjects
	row.vendor in {"github", "github-server"}
	row.claim == "sub"
	policies.off(row, "custom")
	faults := oidc.faults(row)
	some _ in faults
	finding := object.union({"at": row.at, "message": sprintf("%q is no subject of %s: %s; %s", [row.text, row.title, oidc.listed(faults), oidc.correct(row)])}, fix(row))
}

fix(row) := {"fix": {
	"title": sprintf("Write %q", [row.correction]),
	"edits": [{"op": "set", "at": row.at, "value": row.correction}],
}} if {
	row.correction
} else := {}

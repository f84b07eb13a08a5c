# METADATA
# scope: package
# title: GitHub subjects with the ids of owner and repository
# description: |
#   For repositories that were created, renamed or transferred after 15 July 2026, and for those that opted in,
#   GitHub writes the ids of owner and repository behind their names: `repo:acme@12/app@34:…`. The value here
#   matches none of these. The older form, without ids, also passes to whoever takes over a name.
#
#   Add the form with ids under `StringLike`, with `*` for ids that you do not know. The fix adds it to a list
#   under an operator with wildcards; it is not safe, as it lets in more. GitHub Enterprise Server has no such
#   form.
# related_resources:
#   - description: subjects of GitHub Actions
#     ref: https://docs.github.com/en/actions/reference/security/oidc
# custom:
#   severity: info
#   kinds: [TrustPolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["github-subject-classic"]

import data.arthurlint.lib.oidc

findings contains finding if {
	some row in input.facts.subjects
	row.twin
	row.effect == "Allow"
	row.reach in {"one", "some", "tenant"}
	finding := with_fix({"at": row.at, "message": sprintf("%q is not the subject of a repository made or renamed after 2026-07-15; add %q under StringLike", [row.text, row.twin])}, row)
}

with_fix(finding, row) := oidc.appended(finding, oidc.key_path(row), row.twin) if {
	row.operator.wildcards
} else := finding

# METADATA
# scope: package
# title: Subjects are those of service accounts
# description: |
#   Kubernetes writes the subject `system:serviceaccount:<namespace>:<name>`. A namespace has up to 63
#   lower-case letters, digits and hyphens; the name of a service account up to 253, and may have dots. No token
#   has a subject that is anything else.
#
#   Write the namespace and the name as `kubectl get serviceaccount -A` shows them. The fix is made where only a
#   blank or the plural `serviceaccounts` stands in the way. Wildcards under an operator that has none are
#   reported as trust/wildcard-literal.
# related_resources:
#   - description: subjects of service accounts
#     ref: https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/
#   - description: names in Kubernetes
#     ref: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
#   - description: IAM roles for service accounts
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
#   - description: a subject of another service account
#     ref: https://github.com/cert-manager/aws-privateca-issuer/issues/277
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["subject-malformed"]

import data.arthurlint.lib
import data.arthurlint.lib.oidc

findings contains finding if {
	some row in input.facts.subjects
	row.kubernetes
	row.claim == "sub"
	faults := [fault(problem) | some problem in row.problems; lib.none_of(problem.code, {"wildcard"})]
	some _ in faults
	finding := object.union({"at": row.at, "message": sprintf("%q is the subject of no service account: %s; %s", [row.text, oidc.listed(faults), advice(row)])}, fix(row))
}

fault(problem) := whole[problem.code] if {
	whole[problem.code]
} else := "it has neither namespace nor name" if {
	problem.code == "missing-part"
	problem.part == "namespace"
} else := "it has one part behind serviceaccount, and needs namespace and name" if {
	problem.code == "missing-part"
} else := "it has capital letters" if {
	problem.code == "capital"
	problem.part == "prefix"
} else := sprintf("the %s is empty", [nouns[problem.part]]) if {
	problem.code == "empty"
} else := sprintf("the %s is longer than %s characters", [nouns[problem.part], longest[problem.part]]) if {
	problem.code == "too-long"
} else := sprintf("the %s %q has %s", [nouns[problem.part], problem.text, in_names[problem.code]]) if {
	in_names[problem.code]
} else := sprintf(`the %s %q begins or ends with "-" or "."`, [nouns[problem.part], problem.text]) if {
	problem.code == "edge"
} else := "it is of another form"

whole := {
	"prefix": `it does not begin with "system:serviceaccount:"`,
	"plural": `the word is "serviceaccount"`,
	"slash": "a colon stands between namespace and name",
	"blank": "it has a blank",
	"extra-part": "it has more than a namespace and a name",
}

in_names := {"capital": "capital letters", "underscore": "an underscore", "dot": "a dot", "character": "a character that names do not have"}

nouns := {"namespace": "namespace", "name": "name", "subject": "subject", "prefix": "beginning"}

longest := {"namespace": "63", "name": "253"}

advice(row) := sprintf("write %q", [row.correction]) if {
	row.correction
} else := `write "system:serviceaccount:<namespace>:<name>"`

fix(row) := {"fix": {
	"title": sprintf("Write %q", [row.correction]),
	"edits": [{"op": "set", "at": row.at, "value": row.correction}],
}} if {
	row.correction
	oidc.within([problem.code | some problem in row.problems], {"blank", "plural"})
} else := {}

# METADATA
# scope: package
# title: Principals of AWS are accounts, roles, users and sessions
# description: |
#   IAM refuses a trust policy whose principal is no ARN of an account, role, user or session, and one that does not
#   exist.
#
#   Under `AWS`, write twelve digits of an account, `arn:aws:iam::<account>:root`, `…:role/<name>` or `…:user/<name>`,
#   or `arn:aws:sts::<account>:assumed-role/<role>/<session>`. Such ARNs have no Region. Groups are no principals.
#   Under `Federated`, SAML providers are judged here as well.
#
#   The fix writes the value put right, where there is one way to do that. It is not safe: the policy then lets
#   somebody in.
# related_resources:
#   - description: the element Principal
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
#   - description: identifiers of IAM
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_ARN_ACCOUNT, INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY, MISSING_ARN_FIELD]
package arthurlint.rules.trust["principal-malformed"]

import data.arthurlint.lib
import data.arthurlint.lib.trust_principals as trust

findings contains finding if {
	some row in input.facts.principals
	row.element == "Principal"
	ours(row)
	says := complaint(row)
	finding := object.union({"at": row.at, "message": sprintf("%q %s", [row.text, says])}, fix(row))
}

ours(row) if {
	row.under == "AWS"
	row.form in {"root", "role", "user", "group", "session", "federated-user", "other", "host"}
}

ours(row) if row.form == "saml-provider"

form := "arn:aws:iam::<account>:root, role/<name> or user/<name>"

complaint(row) := "is a group, which is no principal; name its users, or a role" if {
	row.form == "group"
} else := sprintf("has white space in it; %s", [instead(row, "write the ARN alone")]) if {
	trust.troubled(row, {"blank"})
} else := sprintf("lacks fields of an ARN; write %s", [form]) if {
	trust.troubled(row, {"fields"})
} else := sprintf("is of the partition %q, which AWS does not have; write \"aws\"", [row.part]) if {
	row.problems == ["partition"]
} else := sprintf("has the account %q; write its 12 digits", [row.part]) if {
	row.problems == ["account"]
} else := sprintf("has the Region %q, which ARNs of IAM do not; %s", [row.part, instead(row, "leave the field empty")]) if {
	row.problems == ["region"]
} else := sprintf("is an ARN of %q; %s", [row.part, instead(row, sprintf("write %s", [form]))]) if {
	row.problems == ["service"]
} else := sprintf("has no name behind %q; write the whole ARN", [row.part]) if {
	row.problems == ["name"]
} else := sprintf("is no principal, as it names %q; %s", [row.part, instead(row, sprintf("write %s", [form]))]) if {
	row.problems == ["resource"]
} else := sprintf("is no ARN of a principal; %s", [instead(row, sprintf("write %s", [form]))]) if {
	trust.troubled(row, {"partition", "account", "region", "service", "name", "resource"})
} else := sprintf("is no principal of AWS; write %s", [form]) if {
	row.form in {"other", "host"}
	trust.sound(row)
}

instead(row, words) := sprintf("write %q", [row.fixed]) if {
	lib.text(row.fixed)
} else := words

fix(row) := {"fix": {
	"title": sprintf("Write %q", [row.fixed]),
	"edits": [{"op": "set", "at": row.at, "value": row.fixed}],
}} if {
	lib.text(row.fixed)
} else := {}

# METADATA
# scope: package
# title: Principal is "*" or an object of the four types
# description: |
#   AWS refuses a principal that does not say of which type it is, and a type that it does not know. Names are compared
#   exactly.
#
#   Write `"*"`, or an object with one or more of `AWS` (accounts, roles, users), `Service`, `Federated` (OIDC and SAML
#   providers) and `CanonicalUser` (S3 only). The fix puts a lone ARN, account or service into such an object, or
#   renames a key that is wrong in the case of its letters; it is not a safe one, since it lets somebody in.
# related_resources:
#   - description: the element Principal
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [TrustPolicy, ResourcePolicy, Policy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_PRINCIPAL_FORMAT, INVALID_PRINCIPAL_KEY]
package arthurlint.rules.policy["principal-type"]

import data.arthurlint.lib
import data.arthurlint.lib.grammar

findings contains finding if {
	some row in input.facts.malformed
	row.want == `"*" or object`
	finding := object.union(
		{"at": row.at, "message": sprintf("%s %s; write %s", [grammar.holder(row.at), found(row), form(row)])},
		wrapping(row),
	)
}

findings contains finding if {
	some row in input.facts.unknown_elements
	row.in == "principal"
	grammar.legible(row.name)
	finding := object.union(
		{"at": row.at, "on": "key", "message": sprintf("%q is no type of principal; %s", [row.name, advice(row)])},
		renaming(row),
	)
}

found(row) := sprintf("%q", [grammar.value(row.at)]) if {
	lib.text(grammar.value(row.at))
} else := grammar.found(row)

form(row) := sprintf(`{%q: %q}`, [type(grammar.value(row.at)), grammar.value(row.at)]) if {
	type(grammar.value(row.at))
} else := `"*", or an object such as {"AWS": "arn:aws:iam::<account>:root"}`

# type: the type of principal that a text certainly is.
type(text) := "AWS" if lib.matches(text, `^([0-9]{12}|arn:[a-z-]+:(iam|sts)::[0-9]{12}:(root|user/.+|role/.+|assumed-role/.+|federated-user/.+))$`)

type(text) := "Federated" if lib.matches(text, `^arn:[a-z-]+:iam::[0-9]{12}:(oidc|saml)-provider/.+$`)

type(text) := "Service" if lib.matches(text, `^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$`)

wrapping(row) := {"fix": {
	"title": sprintf("Write as %s", [form(row)]),
	"edits": [{"op": "set", "at": row.at, "value": {type(grammar.value(row.at)): grammar.value(row.at)}}],
}} if {
	type(grammar.value(row.at))
} else := {}

advice(row) := sprintf("write %q", [grammar.twin(row.name, "principal")]) if {
	grammar.twin(row.name, "principal")
} else := sprintf("did you mean %s?", [grammar.choice(grammar.near(row.name, "principal"))]) if {
	some _ in grammar.near(row.name, "principal")
} else := sprintf("write %s", [grammar.choice(grammar.elements.principal)])

renaming(row) := {"fix": {
	"title": sprintf("Rename to %s", [grammar.twin(row.name, "principal")]),
	"edits": [{"op": "rename", "at": row.at, "value": grammar.twin(row.name, "principal")}],
}} if {
	lib.lacks(grammar.beside(row.at, grammar.twin(row.name, "principal")))
} else := {}

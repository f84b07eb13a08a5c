# METADATA
# scope: package
# title: Principals stand under the key of their kind
# description: |
#   IAM refuses a principal under the key of another kind: providers stand under `Federated`, accounts, roles and
#   users under `AWS`, and services under `Service`.
#
#   Move the value. The fix renames the key where nothing else stands under it and the right key is not there yet. It
#   is safe, since IAM takes no such policy: nothing that works today changes. A key that is none of the four is
#   `policy/principal-type`'s business.
# related_resources:
#   - description: the element Principal
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
#   - description: a role for OpenID Connect federation
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["principal-key-wrong"]

import data.arthurlint.lib
import data.arthurlint.lib.grammar
import data.arthurlint.lib.trust_principals as trust

findings contains finding if {
	some row in input.facts.principals
	row.element == "Principal"
	lib.text(row.belongs)
	row.under in grammar.elements.principal
	finding := object.union(
		{"at": row.at, "message": sprintf("%q stands under %q; %s", [row.text, row.under, advice(row)])},
		fix(row),
	)
}

advice(row) := `write the ARN of the provider under "Federated"` if {
	row.form == "url"
} else := sprintf("write it under %q", [row.belongs])

fix(row) := {"fix": {
	"title": sprintf("Rename %s to %s", [row.under, row.belongs]),
	"edits": [{"op": "rename", "at": trust.key_path(row.at), "value": row.belongs}],
}} if {
	lib.none_of(row.form, {"url"})
	trust.sole(row.at)
	lib.lacks(trust.beside(row.at, row.belongs))
} else := {}

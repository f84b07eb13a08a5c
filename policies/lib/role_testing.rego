# METADATA
# scope: package
# title: Inputs for the tests of rules about roles
# description: |
#   Principals and actions as input.facts has them, and the documents of a cluster that speak of one role.
package arthurlint.lib.role_testing

import data.arthurlint.lib.testing

statement := ["Statement", 0]

# trust: a trust policy of which only the rows matter.
trust(facts) := testing.policy("TrustPolicy", {}, facts)

# principal: the row of the only principal under a key.
principal(under, form, text) := {
	"at": ["Statement", 0, "Principal", under],
	"text": text,
	"under": under,
	"element": "Principal",
	"statement": statement,
	"effect": "Allow",
	"form": form,
}

# action: the row of the only action of the first statement.
action(text, kinds) := {
	"at": ["Statement", 0, "Action"],
	"text": text,
	"statement": statement,
	"effect": "Allow",
	"form": "literal",
	"grants": [text],
	"principals": kinds,
}

# changed: the row with other fields in place of its own; fields that are null are not there.
changed(row, fields) := object.union(
	object.remove(row, object.keys(fields)),
	{name: value | some name, value in fields; value != null},
)

issuer := "oidc.eks.eu-west-1.amazonaws.com/id/5C0E3B8D1F2A4967B0D8E1F2A3B4C5D6"

provider := ["Statement", 0, "Principal", "Federated"]

# place: where a value of the condition on the subject stands.
place(i) := ["Statement", 0, "Condition", "StringEquals", sprintf("%s:sub", [issuer]), i]

# audience_place: where the condition on the audience stands.
audience_place := ["Statement", 0, "Condition", "StringEquals", sprintf("%s:aud", [issuer])]

# subject: the row of a value of that condition.
subject(i, text) := object.union(
	{
		"at": place(i), "text": text, "statement": statement, "effect": "Allow", "provider": provider, "issuer": issuer,
		"kubernetes": true, "claim": "sub", "granted": true, "operator": {"base": "StringEquals"},
	},
	named(split(text, ":")),
)

named([_, _, namespace, name]) := {"namespace": namespace, "name": name}

named(parts) := {} if count(parts) != 4

# facts: the rows of a trust policy that lets in these subjects.
facts(account, subjects) := {
	"trust": {"account": account, "service_accounts_closed": true, "principals_closed": true},
	"subjects": [subject(i, text) | some i, text in subjects],
	"admitted": [
		{"claim": "sub", "guard": "firm", "kind": "these", "provider": provider, "at": place(0)},
		{"claim": "aud", "guard": "firm", "kind": "these", "provider": provider, "at": audience_place, "values": ["sts.amazonaws.com"]},
	],
	"providers": [{"at": provider, "effect": "Allow", "vendor": "eks", "issuer": issuer, "region": "eu-west-1", "cluster": "5C0E3B8D1F2A4967B0D8E1F2A3B4C5D6", "account": account}],
	"principals": [changed(principal("Federated", "oidc-provider", "x"), {"account": account, "name": issuer})],
	"policy": {"closed": true},
}

# in_file: the document as it stands in a file.
in_file(document, file) := object.union(document, {"document": {"file": file, "name": ""}})

# truster: the trust policy of the role arthur-irsa, in the account 210987654321.
truster(subjects) := in_file(
	object.union(trust(facts("210987654321", subjects)), {"value": {"Statement": [{"Principal": {"Federated": "x"}}]}}),
	"arthur-irsa-trust-policy.json",
)

# account: a ServiceAccount with that role.
account(namespace, name, annotations) := testing.document("ServiceAccount", {"metadata": {
	"name": name,
	"namespace": namespace,
	"annotations": object.union({"eks.amazonaws.com/role-arn": "arn:aws:iam::210987654321:role/arthur-irsa"}, annotations),
}})

# owned: an identity policy in a file.
owned(rows, file) := in_file(testing.policy("IdentityPolicy", {}, rows), file)

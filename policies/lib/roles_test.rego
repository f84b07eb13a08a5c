package arthurlint.lib.roles_test

import data.arthurlint.lib.role_testing
import data.arthurlint.lib.roles
import data.arthurlint.lib.testing

trusted(file) := result if {
	result := roles.trusted with input as role_testing.in_file(role_testing.trust({}), file)
}

owners(file) := result if {
	result := roles.owners with input as role_testing.owned({}, file)
}

test_trusted if {
	trusted("arthur-irsa.json") == {"arthur-irsa"}
	trusted("iam/arthur-irsa-trust-policy.json") == {"arthur-irsa", "arthur-irsa-trust-policy"}
	trusted("arthur_irsa_trust.json") == {"arthur_irsa", "arthur_irsa_trust"}
	trusted(`iam\trust-policy-arthur-irsa.json`) == {"arthur-irsa", "trust-policy-arthur-irsa"}
	trusted("arthur-irsa.assume-role-policy.json") == {"arthur-irsa", "arthur-irsa.assume-role-policy"}
}

test_trusted_by_container if {
	document := {"kind": "TrustPolicy", "document": {"name": "arthur-irsa", "attachment": "trust", "file": "other.json"}}
	{"arthur-irsa"} == roles.trusted with input as document
	set() == roles.trusted with input as {"document": {"name": "policies/other.json", "file": "other.yaml"}}
}

test_owners if {
	owners("arthur-irsa.json") == {"arthur-irsa"}
	owners("arthur-irsa-s3-policy.json") == {"arthur-irsa", "arthur-irsa-s3-policy"}
	owners("arthur-irsa-permissions.json") == {"arthur-irsa", "arthur-irsa-permissions"}
	{"arthur-irsa"} == roles.owners with input as {"document": {"name": "arthur-irsa/mail", "attachment": "role", "file": "x.json"}}
	set() == roles.owners with input as {"document": {"name": "arthur/mail", "attachment": "user", "file": "arthur.json"}}
}

test_arn_parts if {
	roles.arn_parts("arn:aws:iam::210987654321:role/platform/arthur-irsa") == ["210987654321", "arthur-irsa"]
	not roles.arn_parts("arn:aws:iam::21098765432:role/arthur-irsa")
	not roles.arn_parts("arn:aws:iam::210987654321:user/arthur-irsa")
}

test_last_name if {
	roles.last_name("platform/arthur-irsa") == "arthur-irsa"
	roles.last_name("arthur-irsa") == "arthur-irsa"
	roles.title(["a", "a-trust"]) == "a"
}

test_holder if {
	found := roles.holder with input as role_testing.account("arthur", "arthurai-arthur", {"eks.amazonaws.com/audience": "x"})
	found == {
		"is": "account", "name": "arthurai-arthur", "namespace": "arthur", "overlay": false, "account": "210987654321",
		"role": "arthur-irsa", "arn": "arn:aws:iam::210987654321:role/arthur-irsa", "audience": "x",
	}
}

test_no_holder if {
	not roles.holder with input as testing.serviceaccount({})
	not roles.holder with input as testing.serviceaccount({"eks.amazonaws.com/role-arn": {"$unknown": "ROLE", "class": "ref"}})
}

test_overlay if {
	found := roles.holder with input as testing.opened(testing.serviceaccount({}), ["", "/metadata"])
	found == {"is": "account", "name": "test", "namespace": "default", "overlay": true}
}

test_unknown_names if {
	unknown := {"$unknown": "X", "class": "ref"}
	found := roles.holder with input as role_testing.account(unknown, unknown, {})
	found.name == null
	found.namespace == null
}

test_truster if {
	found := roles.truster with input as role_testing.truster(["system:serviceaccount:arthur:arthurai-arthur"])
	found == {
		"is": "trust", "roles": ["arthur-irsa", "arthur-irsa-trust-policy"], "account": "210987654321", "closed": true,
		"accounts": [{
			"text": "system:serviceaccount:arthur:arthurai-arthur", "name": "arthurai-arthur", "at": role_testing.place(0),
			"audiences": ["sts.amazonaws.com"], "guard": role_testing.audience_place,
		}],
	}
}

row(fields) := role_testing.changed(role_testing.subject(0, "system:serviceaccount:Arthur:x"), fields)

test_subjects if {
	[] == roles.subjects with input as role_testing.trust({"subjects": [row({"granted": null}), row({"claim": "aud"}), row({"operator": {"base": "StringNotEquals", "negated": true}}), row({"kubernetes": null})]})
	roles.folded(row({})) == "system:serviceaccount:Arthur:x"
	roles.folded(row({"operator": {"base": "StringEqualsIgnoreCase"}})) == "system:serviceaccount:arthur:x"
}

test_unlimited_is_not_closed if {
	every guard in ["none", "presence", "negated", "vacuous", "broken"] {
		facts := object.union(role_testing.facts("210987654321", []), {"admitted": [{"claim": "sub", "guard": guard, "provider": role_testing.provider}]})
		not roles.closed with input as role_testing.trust(facts)
	}
	not roles.closed with input as role_testing.trust({})
}

# entries: the input of a cluster rule, of the entries of these documents.
entries(documents) := testing.cluster([{"document": i, "entry": e} |
	some i, document in documents
	some e in entry(document)
])

entry(document) := [result] if {
	result := roles.holder with input as document
} else := [result] if {
	result := roles.truster with input as document
} else := []

pod := role_testing.account("arthur", "arthurai-arthur", {"eks.amazonaws.com/audience": "vault"})

held(documents) := result if {
	result := roles.held with input as entries(documents)
}

test_held if {
	{r.document | some r in held([pod])} == {0}
	held([pod, testing.opened(pod, [""])]) == {r | some r in held([pod, testing.opened(pod, [""])]); r.document == 1}
	other := testing.opened(testing.document("ServiceAccount", {"metadata": {"name": "other"}}), [""])
	{r.document | some r in held([pod, other])} == {0}
	unknown := testing.opened(testing.document("ServiceAccount", {"metadata": {"name": {"$unknown": "X", "class": "ref"}}}), [""])
	held([pod, unknown]) == set()
}

refusing(documents) := result if {
	result := {r.document | some r in roles.refusing({"account": "210987654321", "role": "arthur-irsa", "namespace": "arthur", "name": "arthurai-arthur"})} with input as entries(documents)
} else := set()

test_refusing if {
	refusing([role_testing.truster(["system:serviceaccount:prod:arthurai-prod"])]) == {0}
	refusing([role_testing.truster(["system:serviceaccount:arthur:arthurai-arthur"])]) == set()
	refusing([role_testing.truster(["system:serviceaccount:arthur:*"])]) == set()
	refusing([role_testing.truster([])]) == set()
	refusing([]) == set()
	refusing([role_testing.truster(["system:serviceaccount:prod:arthurai-prod"]), role_testing.truster(["system:serviceaccount:arthur:arthurai-arthur"])]) == set()
	refusing([role_testing.in_file(role_testing.truster(["system:serviceaccount:prod:x"]), "other.json")]) == set()
}

test_not_closed if {
	document := role_testing.truster(["system:serviceaccount:prod:arthurai-prod"])
	refusing([object.union(document, {"facts": {"trust": {"service_accounts_closed": false}}})]) == set()
}

test_of_another_account if {
	document := object.union(role_testing.truster(["system:serviceaccount:prod:x"]), {"facts": role_testing.facts("876543210987", ["system:serviceaccount:prod:x"])})
	refusing([document]) == set()
	strangers := roles.strangers({"account": "210987654321", "role": "arthur-irsa"}) with input as entries([document])
	{r.document | some r in strangers} == {0}
	not roles.strangers({"account": "876543210987", "role": "arthur-irsa"}) with input as entries([document])
}

test_namespace_unknown if {
	rows := entries([role_testing.truster(["system:serviceaccount:prod:arthurai-prod"])])
	e := {"account": "210987654321", "role": "arthur-irsa", "namespace": null, "name": "arthurai-prod"}
	not roles.refusing(e) with input as rows
	refused := roles.refusing(object.union(e, {"name": "other"})) with input as rows
	[r.document | some r in refused] == [0]
}

deaf(audience, fields) := result if {
	e := {"account": "210987654321", "role": "arthur-irsa", "namespace": "arthur", "name": "arthurai-arthur", "audience": audience}
	document := role_testing.truster(["system:serviceaccount:arthur:arthurai-arthur"])
	rows := entries([object.union(document, {"facts": fields})])
	result := roles.deaf(e) with input as rows
} else := []

test_deaf if {
	[r.document | some r in deaf("vault", {})] == [0]
	deaf("sts.amazonaws.com", {}) == []
	sub := {"claim": "sub", "guard": "firm", "provider": role_testing.provider}
	deaf("vault", {"admitted": [sub]}) == []
	deaf("vault", {"admitted": [sub, {"claim": "aud", "guard": "none", "kind": "anything", "provider": role_testing.provider}]}) == []
	deaf("vault", {"trust": {"service_accounts_closed": false}}) == []
}

test_shown if {
	roles.shown([{"text": "b"}, {"text": "a"}]) == `"a", "b"`
	roles.shown([{"text": text} | some text in ["a", "b", "c", "d"]]) == `"a", "b", "c", and others`
}

test_subject if {
	roles.subject({"namespace": "arthur", "name": "x"}) == "system:serviceaccount:arthur:x"
	roles.subject({"namespace": null, "name": "x"}) == "x"
}

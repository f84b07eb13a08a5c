package arthurlint.rules.trust["subject-missing_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["subject-missing"] as rule

row := testing.admitted("sub", "none")

found(row, keys) := findings if {
	findings := rule.findings with input as testing.trust({"admitted": [row], "statements": [testing.statement(keys)]})
}

test_cluster if {
	found(row, []) == {{
		"at": ["Statement", 0, "Principal", "Federated"],
		"message": sprintf(`no condition tests "%s:sub", which says whose token it is; add one, such as "system:serviceaccount:<namespace>:<name>"`, [testing.eks]),
	}}
}

test_issuer_partly_unknown if {
	partly := object.remove(row, ["key", "vendor", "title", "tenancy"])
	testing.messages(found(partly, [])) == {`no condition tests "sub" of the issuer, which says whose token it is; add one`}
}

test_shared_with_another_claim if {
	hub := testing.with_fields(row, {"vendor": "github", "issuer": testing.hub, "key": sprintf("%s:sub", [testing.hub]), "tenancy": "shared"})
	{finding.at | some finding in found(hub, [sprintf("%s:repository_id", [testing.hub])])} == {["Statement", 0, "Principal", "Federated"]}
	found(hub, [sprintf("%s:aud", [testing.hub])]) == set()
}

test_only_asked_whether_it_is_there if {
	{finding.at | some finding in found(testing.with_fields(row, {"guard": "presence"}), [])} == {["Statement", 0, "Principal", "Federated"]}
}

test_others if {
	every guard in ["firm", "negated", "vacuous", "broken", ""] {
		found(testing.with_fields(row, {"guard": guard}), []) == set()
	}
	found(object.union(row, {"elsewhere": true}), []) == set()
	found(object.remove(row, ["granted"]), []) == set()
	found(object.remove(row, ["undenied"]), []) == set()
	found(testing.with_fields(row, {"vendor": "vercel"}), []) == set()
	found(testing.with_fields(row, {"claim": "aud"}), []) == set()
}

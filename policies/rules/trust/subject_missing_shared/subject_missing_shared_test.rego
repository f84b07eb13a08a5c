package arthurlint.rules.trust["subject-missing-shared_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["subject-missing-shared"] as rule

row := testing.with_fields(testing.admitted("sub", "none"), {"vendor": "github", "title": "GitHub Actions", "issuer": testing.hub, "key": sprintf("%s:sub", [testing.hub]), "tenancy": "shared", "required": true})

facts(row, keys) := {"admitted": [row], "statements": [testing.statement(keys)], "tokens": [testing.token({})]}

found(row) := findings if {
	findings := rule.findings with input as testing.trust(facts(row, [sprintf("%s:aud", [testing.hub])]))
}

test_github if {
	found(row) == {{
		"at": ["Statement", 0, "Principal", "Federated"],
		"message": `no condition tests "token.actions.githubusercontent.com:sub", which says whose token of GitHub Actions it is; add one, such as "repo:<owner>/<repository>:ref:refs/heads/<branch>"`,
	}}
}

test_no_condition_at_all if {
	findings := rule.findings with input as testing.trust({"admitted": [row], "statements": [{"at": ["Statement", 0], "conditions": "none"}]})
	{finding.at | some finding in findings} == {["Statement", 0, "Principal", "Federated"]}
}

test_only_asked_whether_it_is_there if {
	there := testing.with_fields(row, {"guard": "presence"})
	{finding.at | some finding in found(there)} == {["Statement", 0, "Principal", "Federated"]}
	star := testing.github("StringLike", "*")
	findings := rule.findings with input as testing.trust(object.union(facts(there, []), {"subjects": [star]}))
	findings == set()
}

test_of_other_claims if {
	findings := rule.findings with input as testing.trust(facts(row, [sprintf("%s:repository_id", [testing.hub])]))
	findings == set()
}

test_another_key_demanded if {
	azure := object.remove(testing.with_fields(row, {"vendor": "azure", "title": "Microsoft Entra ID"}), ["required"])
	found(azure) == set()
	findings := rule.findings with input as testing.trust(object.union(facts(azure, []), {"tokens": [testing.token({"lacking": ["sts:RoleSessionName"]})]}))
	{finding.at | some finding in findings} == {["Statement", 0, "Principal", "Federated"]}
}

test_others if {
	found(testing.with_fields(row, {"tenancy": "private"})) == set()
	found(object.remove(row, ["tenancy"])) == set()
	every guard in ["firm", "negated", "vacuous", "broken", ""] {
		found(testing.with_fields(row, {"guard": guard})) == set()
	}
	found(object.union(row, {"elsewhere": true})) == set()
	found(object.remove(row, ["granted"])) == set()
	found(object.remove(row, ["undenied"])) == set()
	found(testing.with_fields(row, {"vendor": "cognito"})) == set()
	found(testing.with_fields(row, {"claim": "aud"})) == set()
}

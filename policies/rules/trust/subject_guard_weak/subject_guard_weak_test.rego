package arthurlint.rules.trust["subject-guard-weak_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["subject-guard-weak"] as rule

facts(row, claims) := {"admitted": [row], "claims": claims, "statements": [testing.statement([sprintf("%s:sub", [lower(testing.eks)])])]}

found(row, claims) := findings if {
	findings := rule.findings with input as testing.trust(facts(row, claims))
}

negated := object.union(testing.admitted("sub", "negated"), {"at": ["Statement", 0, "Condition", "StringNotEquals", "k"]})

test_negated if {
	found(negated, []) == {{
		"at": ["Statement", 0, "Condition", "StringNotEquals", "k"],
		"on": "key",
		"message": sprintf(`conditions on "%s:sub" only exclude subjects; add StringEquals or StringLike with those that are meant, such as "system:serviceaccount:<namespace>:<name>"`, [testing.eks]),
	}}
}

test_if_exists if {
	claim := testing.claim("StringEqualsIfExists", "sub")
	value := {"Statement": [{"Condition": {"StringEqualsIfExists": {claim.key: "x"}}}]}
	findings := rule.findings with input as testing.policy(value, facts(testing.admitted("sub", "vacuous"), [claim]))
	findings == {{
		"at": claim.at,
		"on": "key",
		"message": sprintf(`StringEqualsIfExists tests "%s:sub" only where there is one; write StringEquals`, [testing.eks]),
		"fix": {"title": "Write StringEquals", "edits": [{"op": "rename", "at": ["Statement", 0, "Condition", "StringEqualsIfExists"], "value": "StringEquals"}]},
	}}
}

test_others if {
	found(testing.admitted("sub", "firm"), []) == set()
	found(object.remove(negated, ["guard"]), []) == set()
	found(testing.with_fields(negated, {"claim": "aud"}), []) == set()
	found(object.remove(negated, ["undenied"]), []) == set()
	found(object.remove(negated, ["granted"]), []) == set()
	found(object.union(negated, {"vendor": "cognito"}), []) == set()
	found(testing.admitted("sub", "vacuous"), [testing.claim("ForAllValues:StringEquals", "sub")]) == set()
}

test_another_claim_says_it if {
	keys := [sprintf("%s:%s", [lower(testing.eks), name]) | some name in ["sub", "azp"]]
	findings := rule.findings with input as testing.trust({"admitted": [negated], "statements": [testing.statement(keys)]})
	findings == set()
}

test_wide_subjects_are_told_as_that if {
	claim := testing.claim("StringLikeIfExists", "sub")
	wide := object.union(testing.subject("StringLikeIfExists", "*"), {"reach": "cluster"})
	findings := rule.findings with input as testing.trust(object.union(facts(testing.admitted("sub", "vacuous"), [claim]), {"subjects": [wide]}))
	findings == set()
}

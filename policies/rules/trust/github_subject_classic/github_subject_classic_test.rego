package arthurlint.rules.trust["github-subject-classic_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["github-subject-classic"] as rule

sub := sprintf("%s:sub", [testing.hub])

row(operator) := object.union(testing.github(operator, "repo:acme/app:environment:prod"), {
	"at": ["Statement", 0, "Condition", operator, sub, 0], "reach": "one", "twin": "repo:acme@*/app@*:environment:prod",
})

found(row, values) := findings if {
	value := {"Statement": [{"Condition": {row.operator.text: {sub: values}}}]}
	findings := rule.findings with input as testing.policy(value, {"subjects": [row]})
}

test_list_of_patterns if {
	found(row("StringLike"), ["repo:acme/app:environment:prod"]) == {{
		"at": ["Statement", 0, "Condition", "StringLike", sub, 0],
		"message": `"repo:acme/app:environment:prod" is not the subject of a repository made or renamed after 2026-07-15; add "repo:acme@*/app@*:environment:prod" under StringLike`,
		"fix": {
			"title": `Add "repo:acme@*/app@*:environment:prod"`,
			"edits": [{"op": "insert", "at": ["Statement", 0, "Condition", "StringLike", sub, 1], "value": "repo:acme@*/app@*:environment:prod"}],
		},
	}}
}

test_no_fix if {
	[finding.fix | some finding in found(row("StringEquals"), ["repo:acme/app:environment:prod"])] == []
	[finding.fix | some finding in found(row("StringLike"), "repo:acme/app:environment:prod")] == []
}

test_others if {
	found(object.remove(row("StringLike"), ["twin"]), []) == set()
	found(testing.with_fields(row("StringLike"), {"reach": "none"}), []) == set()
	found(testing.with_fields(row("StringLike"), {"effect": "Deny"}), []) == set()
}

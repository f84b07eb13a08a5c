package arthurlint.rules.trust["github-subject-custom_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["github-subject-custom"] as rule

row(text, fields) := object.union(testing.github("StringEquals", text), object.union({"reach": "none", "shapes": ["repo:OWNER/REPOSITORY:ref:refs/heads/BRANCH"]}, fields))

found(row) := findings if {
	findings := rule.findings with input as testing.trust({"subjects": [row]})
}

test_no_context if {
	bare := row("repo:acme/app", {"custom": true, "problems": [{"code": "no-context", "says": "nothing says which branch, tag, environment or event"}]})
	found(bare) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "token.actions.githubusercontent.com:sub"],
		"message": `"repo:acme/app" is no subject of GitHub Actions unless a template makes it one: nothing says which branch, tag, environment or event; write one such as "repo:OWNER/REPOSITORY:ref:refs/heads/BRANCH"`,
	}}
}

test_others if {
	found(row("x", {"problems": [{"code": "form"}]})) == set()
	found(row("repository_owner:acme", {"custom": true})) == set()
	found(row("x", {"custom": true, "problems": [{"code": "no-context"}], "vendor": "gitlab"})) == set()
}

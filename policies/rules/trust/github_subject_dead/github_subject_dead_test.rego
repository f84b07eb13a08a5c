package arthurlint.rules.trust["github-subject-dead_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["github-subject-dead"] as rule

row(text, fields) := object.union(testing.github("StringEquals", text), object.union({"reach": "none", "shapes": ["repo:OWNER/REPOSITORY:ref:refs/heads/BRANCH"]}, fields))

found(row) := findings if {
	findings := rule.findings with input as testing.trust({"subjects": [row]})
}

test_no_ref if {
	wrong := row("repo:acme/app:refs/heads/main", {"problems": [{"code": "no-ref", "says": `"ref:" stands before "refs/"`}], "correction": "repo:acme/app:ref:refs/heads/main"})
	found(wrong) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "token.actions.githubusercontent.com:sub"],
		"message": `"repo:acme/app:refs/heads/main" is no subject of GitHub Actions: "ref:" stands before "refs/"; write "repo:acme/app:ref:refs/heads/main"`,
		"fix": {
			"title": `Write "repo:acme/app:ref:refs/heads/main"`,
			"edits": [{"op": "set", "at": ["Statement", 0, "Condition", "StringEquals", "token.actions.githubusercontent.com:sub"], "value": "repo:acme/app:ref:refs/heads/main"}],
		},
	}}
}

test_other_problems if {
	every pair in [["form", "none of its forms fits"], ["blank", "it has a blank"], ["case", "one of its words is in another case"]] {
		testing.messages(found(row("x", {"problems": [{"code": pair[0]}]}))) == {sprintf(`"x" is no subject of GitHub Actions: %s; write one such as "repo:OWNER/REPOSITORY:ref:refs/heads/BRANCH"`, [pair[1]])}
	}
}

test_others if {
	found(row("x", {"problems": [{"code": "no-context"}], "custom": true})) == set()
	found(row("x", {"problems": [{"code": "wildcard"}]})) == set()
	found(row("x", {"problems": []})) == set()
	found(row("x", {})) == set()
	found(row("x", {"problems": [{"code": "form"}], "vendor": "gitlab"})) == set()
	found(row("x", {"problems": [{"code": "form"}], "claim": "aud"})) == set()
}

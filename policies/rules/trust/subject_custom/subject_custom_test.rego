package arthurlint.rules.trust["subject-custom_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["subject-custom"] as rule

row(text, fields) := object.union(testing.github("StringEquals", text), object.union({"vendor": "gitlab", "title": "GitLab", "shapes": ["project_path:GROUP/PROJECT:ref_type:branch:ref:BRANCH"]}, fields))

found(row) := findings if {
	findings := rule.findings with input as testing.trust({"subjects": [row]})
}

test_no_ref if {
	found(row("project_path:a/b", {"custom": true, "problems": [{"code": "no-ref", "says": "nothing says which branch or tag"}]})) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "token.actions.githubusercontent.com:sub"],
		"message": `"project_path:a/b" is no subject of GitLab unless a customer's settings make it one: nothing says which branch or tag; write one such as "project_path:GROUP/PROJECT:ref_type:branch:ref:BRANCH"`,
	}}
}

test_others if {
	found(row("x", {"problems": [{"code": "no-ref"}]})) == set()
	found(row("x", {"custom": true})) == set()
	found(row("x", {"custom": true, "problems": [{"code": "no-context"}], "vendor": "github"})) == set()
}

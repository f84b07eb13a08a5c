package arthurlint.rules.trust["subject-dead_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["subject-dead"] as rule

row(text, fields) := object.union(testing.github("StringEquals", text), object.union({"vendor": "gitlab", "title": "GitLab", "reach": "none", "shapes": ["project_path:GROUP/PROJECT:ref_type:branch:ref:BRANCH"]}, fields))

found(row) := findings if {
	findings := rule.findings with input as testing.trust({"subjects": [row]})
}

test_ref if {
	wrong := row("project_path:a/b:ref:main", {"problems": [{"code": "ref", "says": `"ref_type:branch:" stands before "ref:"`}]})
	found(wrong) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "token.actions.githubusercontent.com:sub"],
		"message": `"project_path:a/b:ref:main" is no subject of GitLab: "ref_type:branch:" stands before "ref:"; write one such as "project_path:GROUP/PROJECT:ref_type:branch:ref:BRANCH"`,
	}}
}

test_fix if {
	findings := found(row("x", {"problems": [{"code": "project", "says": "s"}], "correction": "y"}))
	testing.messages(findings) == {`"x" is no subject of GitLab: s; write "y"`}
	[finding.fix.edits[0].value | some finding in findings] == ["y"]
}

test_others if {
	found(row("x", {"problems": [{"code": "ref"}], "custom": true})) == set()
	found(row("x", {"problems": [{"code": "wildcard"}]})) == set()
	found(row("x", {})) == set()
	every vendor in ["github", "github-server", "eks"] {
		found(row("x", {"problems": [{"code": "form"}], "vendor": vendor})) == set()
	}
	found(object.remove(row("x", {"problems": [{"code": "form"}]}), ["vendor"])) == set()
}

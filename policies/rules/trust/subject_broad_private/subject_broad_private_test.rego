package arthurlint.rules.trust["subject-broad-private_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["subject-broad-private"] as rule

row(fields) := object.union(testing.github("StringLike", "org/o/project/*/user/*"), object.union({"reach": "tenant", "vendor": "circleci", "title": "CircleCI", "free": ["project", "user"]}, fields))

found(row, tenancy) := findings if {
	findings := rule.findings with input as testing.trust({"subjects": [row], "providers": [testing.provider({"tenancy": tenancy})]})
}

test_every_project if {
	found(row({}), "private") == {{
		"at": ["Statement", 0, "Condition", "StringLike", "token.actions.githubusercontent.com:sub"],
		"message": `"org/o/project/*/user/*" lets in every project of the organization; write the project, unless all are meant`,
	}}
}

test_some_spaces if {
	testing.messages(found(row({"vendor": "spacelift", "free": []}), "private")) == {`"org/o/project/*/user/*" lets in more than one space of the account; write the space in full, unless all are meant`}
}

test_others if {
	found(row({}), "shared") == set()
	found(row({"text": "*"}), "private") == set()
	found(row({"vendor": "github-server"}), "private") == set()
	found(row({"effect": "Deny"}), "private") == set()
	every reach in ["anyone", "some", "one", "none", ""] {
		found(row({"reach": reach}), "private") == set()
	}
}

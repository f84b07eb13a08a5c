package arthurlint.rules.trust["subject-broad_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["subject-broad"] as rule

row(fields) := object.union(testing.github("StringLike", "project_path:acme/*"), object.union({"reach": "tenant", "vendor": "gitlab", "title": "GitLab", "free": ["project"]}, fields))

found(row, tenancy) := findings if {
	findings := rule.findings with input as testing.trust({"subjects": [row], "providers": [testing.provider(tenancy)]})
}

test_every_project if {
	found(row({}), {"tenancy": "shared"}) == {{
		"at": ["Statement", 0, "Condition", "StringLike", "token.actions.githubusercontent.com:sub"],
		"message": `"project_path:acme/*" lets in every project of the group; write the project`,
	}}
}

test_private if {
	testing.messages(found(row({"text": "*", "reach": "anyone", "vendor": "circleci", "title": "CircleCI"}), {"tenancy": "private"})) == {`"*" lets in every organization of CircleCI; write the organization`}
	testing.messages(found(row({"text": "*", "vendor": "bitbucket", "title": "Bitbucket Pipelines"}), {"tenancy": "private"})) == {`"*" lets in every subject of the issuer; write those that are meant`}
}

test_unknown_issuer if {
	unknown := object.remove(row({"text": "*", "reach": "anyone"}), ["vendor", "title"])
	findings := rule.findings with input as testing.trust({"subjects": [unknown], "providers": [object.remove(testing.provider({}), ["tenancy", "vendor"])]})
	testing.messages(findings) == {`"*" lets in every subject of the issuer; write those that are meant`}
}

test_others if {
	found(row({"text": "{a}:*", "vendor": "bitbucket"}), {"tenancy": "private"}) == set()
	found(row({"reach": "anyone"}), {"tenancy": "shared"}) == set()
	found(row({"vendor": "github"}), {"tenancy": "shared"}) == set()
	found(row({"vendor": "vercel"}), {"tenancy": "shared"}) == set()
	found(row({"effect": "Deny"}), {"tenancy": "shared"}) == set()
	every reach in ["some", "one", "none", ""] {
		found(row({"reach": reach}), {"tenancy": "shared"}) == set()
	}
}

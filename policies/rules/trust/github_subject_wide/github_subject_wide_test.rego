package arthurlint.rules.trust["github-subject-wide_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["github-subject-wide"] as rule

row(fields) := object.union(testing.github("StringLike", "repo:*"), object.union({"reach": "anyone"}, fields))

found_of(tenancy, row, keys) := findings if {
	findings := rule.findings with input as testing.trust({"subjects": [row], "statements": [testing.statement(keys)], "providers": [testing.provider({"tenancy": tenancy})]})
}

found(row, keys) := found_of("shared", row, keys)

test_private if found_of("private", row({}), []) == set()

test_every_owner if {
	found(row({}), [row({}).key]) == {{
		"at": ["Statement", 0, "Condition", "StringLike", "token.actions.githubusercontent.com:sub"],
		"message": `"repo:*" lets in every owner of GitHub Actions; write the owner`,
	}}
}

test_some_owners if {
	testing.messages(found(row({"reach": "tenants"}), [])) == {`"repo:*" lets in more than one owner of GitHub Actions; write the owner in full`}
}

test_pinned if {
	every claim in ["repository", "repository_id", "repository_owner_id", "job_workflow_ref"] {
		found(row({}), [sprintf("%s:%s", [testing.hub, claim])]) == set()
	}
	{finding.at | some finding in found(row({}), [sprintf("%s:environment", [testing.hub])])} == {row({}).at}
}

test_others if {
	every reach in ["tenant", "some", "one", "none", ""] {
		found(row({"reach": reach}), []) == set()
	}
	found(row({"vendor": "gitlab"}), []) == set()
	found(row({"effect": "Deny"}), []) == set()
	found(object.remove(row({}), ["undenied"]), []) == set()
	found(object.remove(row({}), ["granted"]), []) == set()
}

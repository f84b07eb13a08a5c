package arthurlint.rules.trust["github-subject-any-branch_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["github-subject-any-branch"] as rule

row(fields) := object.union(testing.github("StringLike", "repo:acme/app:ref:refs/heads/*"), object.union({"reach": "some", "readings": [{"form": "branch", "parts": []}], "free": ["branch"]}, fields))

found(row, keys) := findings if {
	findings := rule.findings with input as testing.trust({"subjects": [row], "statements": [testing.statement(keys)]})
}

test_branch if {
	found(row({}), []) == {{
		"at": ["Statement", 0, "Condition", "StringLike", "token.actions.githubusercontent.com:sub"],
		"message": `"repo:acme/app:ref:refs/heads/*" lets in every branch; write which is meant`,
	}}
}

test_environment if {
	testing.messages(found(row({"text": "e", "readings": [{"form": "environment", "parts": []}], "free": ["environment"]}), [])) == {`"e" lets in every environment; write which is meant`}
}

test_repository if {
	forms := [{"form": form, "parts": []} | some form in ["branch", "tag", "environment", "pull_request", "pull"]]
	whole := row({"text": "repo:acme/app:*", "readings": forms, "free": []})
	testing.messages(found(whole, [])) == {`"repo:acme/app:*" lets in every branch, tag, environment and pull request; write which is meant`}
	found(whole, [sprintf("%s:job_workflow_ref", [testing.hub])]) == set()
	found(object.union(whole, {"effect": "Deny"}), []) == set()
}

test_others if {
	found(row({}), [sprintf("%s:repository_id", [testing.hub])]) == set()
	found(row({"free": [], "partly": ["branch"]}), []) == set()
	found(row({"readings": [{"form": "tag", "parts": []}], "free": ["tag"]}), []) == set()
	found(row({"readings": [{"form": "branch", "parts": []}, {"form": "tag", "parts": []}]}), []) == set()
	found(row({"reach": "tenant"}), []) == set()
	found(row({"effect": "Deny"}), []) == set()
	found(row({"vendor": "buildkite"}), []) == set()
}

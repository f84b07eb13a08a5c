package arthurlint.rules.trust["github-subject-broad_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["github-subject-broad"] as rule

row(text, fields) := object.union(testing.github("StringLike", text), fields)

readings(forms) := [{"form": form, "parts": []} | some form in forms]

found(row, keys) := findings if {
	findings := rule.findings with input as testing.trust({"subjects": [row], "statements": [testing.statement(keys)]})
}

test_issuer_of_one_enterprise if {
	server := row("*", {"reach": "anyone", "vendor": "github-server", "title": "GitHub Enterprise Server"})
	findings := rule.findings with input as testing.trust({"subjects": [server], "providers": [testing.provider({"tenancy": "private"})]})
	testing.messages(findings) == {`"*" lets in every owner of GitHub Enterprise Server; write the owner`}
	shared := rule.findings with input as testing.trust({"subjects": [server], "providers": [testing.provider({"tenancy": "shared"})]})
	shared == set()
}

test_owner if {
	found(row("repo:acme/*", {"reach": "tenant", "free": ["repository"]}), []) == {{
		"at": ["Statement", 0, "Condition", "StringLike", "token.actions.githubusercontent.com:sub"],
		"message": `"repo:acme/*" lets in every repository of the owner; write the repository`,
	}}
	testing.messages(found(row("repo:acme/app*:*", {"reach": "tenant", "partly": ["repository"]}), [])) == {`"repo:acme/app*:*" lets in more than one repository of the owner; write the repository in full`}
}

test_pull_request if {
	testing.messages(found(row("repo:acme/app:pull_request", {"reach": "one", "readings": readings(["pull_request"])}), [])) == {`"repo:acme/app:pull_request" lets in every pull request; write a branch or an environment`}
	testing.messages(found(row("repo:acme/app:ref:refs/pull/*", {"reach": "some", "readings": readings(["pull"])}), [])) == {`"repo:acme/app:ref:refs/pull/*" lets in every pull request; write a branch or an environment`}
}

test_pinned if {
	pin := [sprintf("%s:job_workflow_ref", [testing.hub])]
	testing.messages(found(row("repo:*", {"reach": "anyone"}), pin)) == {`"repo:*" lets in every owner of GitHub Actions; write the owner`}
	found(row("repo:acme/*", {"reach": "tenant", "free": ["repository"]}), pin) == set()
	found(row("repo:*", {"reach": "anyone"}), []) == set()
}

test_others if {
	found(row("repo:acme/app:*", {"reach": "some", "readings": readings(["branch", "tag", "environment", "pull_request", "pull"])}), []) == set()
	found(row("repo:acme/app:ref:refs/heads/*", {"reach": "some", "readings": readings(["branch"])}), []) == set()
	found(row("x", {"reach": "none", "readings": []}), []) == set()
	found(row("x", {"reach": "tenant", "vendor": "gitlab"}), []) == set()
	found(row("x", {"reach": "tenant", "effect": "Deny"}), []) == set()
	found(object.remove(row("x", {"reach": "tenant"}), ["undenied"]), []) == set()
}

package arthurlint.rules.trust["subject-wide_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["subject-wide"] as rule

row(fields) := object.union(testing.github("StringLike", "project_path:*"), object.union({"reach": "anyone", "vendor": "gitlab", "title": "GitLab"}, fields))

found(row, tenancy) := findings if {
	findings := rule.findings with input as testing.trust({"subjects": [row], "providers": [testing.provider({"tenancy": tenancy})]})
}

test_every_group if {
	found(row({}), "shared") == {{
		"at": ["Statement", 0, "Condition", "StringLike", "token.actions.githubusercontent.com:sub"],
		"message": `"project_path:*" lets in every group of GitLab; write the group`,
	}}
}

test_other_words if {
	testing.messages(found(row({"reach": "tenants", "vendor": "hcp-terraform", "title": "HCP Terraform"}), "shared")) == {`"project_path:*" lets in more than one organization of HCP Terraform; write the organization in full`}
	testing.messages(found(row({"text": "*", "vendor": "codefresh", "title": "Codefresh"}), "shared")) == {`"*" lets in every subject of Codefresh; write those that are meant`}
}

test_others if {
	found(row({}), "private") == set()
	every vendor in ["github", "google", "cognito", "pulumi", "vercel"] {
		found(row({"vendor": vendor}), "shared") == set()
	}
	every reach in ["tenant", "some", "one", "none", ""] {
		found(row({"reach": reach}), "shared") == set()
	}
	found(row({"effect": "Deny"}), "shared") == set()
	found(object.remove(row({}), ["undenied"]), "shared") == set()
}

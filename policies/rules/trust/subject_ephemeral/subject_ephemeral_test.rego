package arthurlint.rules.trust["subject-ephemeral_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.lib.policy_testing
import data.arthurlint.rules.trust["subject-ephemeral"] as rule

row(fields) := object.union(testing.github("StringEquals", "{a}:{b}"), object.union({"vendor": "bitbucket", "title": "Bitbucket Pipelines", "reach": "one", "ephemeral": ["step"]}, fields))

found(row) := findings if {
	findings := rule.findings with input as testing.trust({"subjects": [row]})
}

test_step if {
	found(row({})) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "token.actions.githubusercontent.com:sub"],
		"message": `"{a}:{b}" fixes the step, which differs from run to run; write * for it, under StringLike`,
	}}
}

test_others if {
	found(row({"ephemeral": []})) == set()
	found(object.remove(row({}), ["ephemeral"])) == set()
	found(row({"effect": "Deny"})) == set()
	found(testing.with_fields(row({}), {"operator": policy_testing.operator("StringNotEquals")})) == set()
}

package arthurlint.rules.trust["action-too-wide_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["action-too-wide"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.trust(facts)
}

row(text, form, kinds) := testing.changed(testing.action(text, kinds), {"form": form})

test_all_of_sts if {
	found({"assumed_actions": [row("sts:*", "service", ["oidc"])]}) == {{
		"at": ["Statement", 0, "Action"],
		"message": `"sts:*" stands for every action of STS; write "sts:AssumeRoleWithWebIdentity"`,
	}}
}

test_everything if {
	{f.message | some f in found({"assumed_actions": [row("*", "all", ["service", "aws"])]})} == {`"*" stands for every action of every service; write "sts:AssumeRole"`}
}

test_unknown_principals if {
	{f.message | some f in found({"assumed_actions": [row("sts:*", "service", null)]})} == {`"sts:*" stands for every action of STS; write the action that assumes the role`}
}

test_others if {
	found({"assumed_actions": [row("sts:AssumeRole*", "pattern", ["oidc"])]}) == set()
	found({"assumed_actions": [row("sts:AssumeRole", "literal", ["aws"])]}) == set()
	found({"assumed_actions": [object.union(row("sts:*", "service", ["aws"]), {"effect": "Deny"})]}) == set()
}

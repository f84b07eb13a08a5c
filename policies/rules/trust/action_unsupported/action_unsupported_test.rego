package arthurlint.rules.trust["action-unsupported_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["action-unsupported"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.trust(facts)
}

row(text, form) := testing.changed(testing.action(text, ["oidc"]), {"form": form, "grants": null})

test_of_another_service if {
	found({"assumed_actions": [row("s3:GetObject", "foreign")]}) == {{
		"at": ["Statement", 0, "Action"],
		"message": `"s3:GetObject" does not let anybody assume a role; move it into an identity policy`,
	}}
}

test_of_sts if {
	{f.message | some f in found({"assumed_actions": [row("sts:GetCallerIdentity", "other")]})} == {`"sts:GetCallerIdentity" does not let anybody assume a role; remove it`}
}

test_others if {
	found({"assumed_actions": [row("sts:AssumeRol", "unknown")]}) == set()
	found({"assumed_actions": [testing.action("sts:TagSession", ["aws"])]}) == set()
	found({"assumed_actions": [row("stss:AssumeRole", "foreign")], "unknown_actions": [{"at": ["Statement", 0, "Action"]}]}) == set()
}

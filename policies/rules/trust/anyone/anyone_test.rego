package arthurlint.rules.trust.anyone_test

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust.anyone as rule

found(fields, facts) := result if {
	base := {
		"principals": [testing.changed(testing.principal("AWS", "everyone", "*"), object.union({"unlimited": true, "external_id": "none"}, fields))],
		"assumed_actions": [testing.action("sts:AssumeRole", ["aws"])],
		"statements": [{"at": ["Statement", 0], "conditions": "some", "keys": ["sts:externalid"]}],
	}
	result := rule.findings with input as testing.trust(object.union(base, facts))
}

test_everybody if {
	found({}, {}) == {{
		"at": ["Statement", 0, "Principal", "AWS"],
		"message": `"*" lets every AWS account assume the role; name the accounts or roles, or test aws:PrincipalOrgID`,
	}}
}

test_others if {
	found({"unlimited": null}, {}) == set()
	found({"external_id": "required"}, {}) == set()
	found({"external_id": null}, {}) == set()
	found({"under": null}, {}) == set()
	found({"form": "root"}, {}) == set()
	found({"element": "NotPrincipal"}, {}) == set()
	found({}, {"assumed_actions": [testing.action("sts:TagSession", ["aws"])]}) == set()
}

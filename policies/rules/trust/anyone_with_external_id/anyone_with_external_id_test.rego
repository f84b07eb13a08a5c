package arthurlint.rules.trust["anyone-with-external-id_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["anyone-with-external-id"] as rule

found(fields, facts) := result if {
	base := {
		"principals": [testing.changed(testing.principal("AWS", "everyone", "*"), object.union({"unlimited": true, "external_id": "none"}, fields))],
		"assumed_actions": [testing.action("sts:AssumeRole", ["aws"])],
		"statements": [{"at": ["Statement", 0], "conditions": "some", "keys": ["sts:externalid"]}],
	}
	result := rule.findings with input as testing.trust(object.union(base, facts))
}

test_everybody if {
	found({"external_id": "required"}, {}) == {{
		"at": ["Statement", 0, "Principal", "AWS"],
		"message": `"*" with an ExternalId lets everybody who knows it assume the role; name the accounts or roles`,
	}}
}

test_others if {
	found({"external_id": "required", "unlimited": null}, {}) == set()
	found({}, {"statements": [{"at": ["Statement", 0], "conditions": "none"}]}) == set()
	found({"external_id": "required", "form": "root"}, {}) == set()
	found({"external_id": "required", "under": null}, {}) == set()
	found({"external_id": "required"}, {"assumed_actions": []}) == set()
}

package arthurlint.rules.trust["roles-anywhere-incomplete_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["roles-anywhere-incomplete"] as rule

host := "rolesanywhere.amazonaws.com"

found(facts, principal) := result if {
	base := {
		"policy": {"closed": true},
		"statements": [{"at": ["Statement", 0], "effect": "Allow", "elements": ["Effect", "Principal", "Action"]}],
		"principals": [testing.principal("Service", "service", host)],
		"assumed_actions": [testing.action("sts:AssumeRole", ["service"])],
	}
	document := object.union(testing.trust(object.union(base, facts)), {"value": {"Statement": [{"Principal": principal, "Action": "sts:AssumeRole"}]}})
	result := rule.findings with input as document
}

test_two_missing if {
	found({}, {"Service": host}) == {{
		"at": ["Statement", 0, "Action"],
		"message": `rolesanywhere.amazonaws.com needs "sts:AssumeRole", "sts:TagSession" and "sts:SetSourceIdentity"; add "sts:TagSession" and "sts:SetSourceIdentity"`,
		"fix": {
			"title": `Add "sts:TagSession" and "sts:SetSourceIdentity"`,
			"edits": [{"op": "set", "at": ["Statement", 0, "Action"], "value": ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"]}],
		},
	}}
}

test_no_fix_beside_others if {
	{f | some f in found({}, {"Service": host, "AWS": "x"}); f.fix} == set()
	count(found({}, {"Service": host, "AWS": "x"})) == 1
}

test_complete if {
	actions := [testing.action(text, ["service"]) | some text in ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"]]
	found({"assumed_actions": actions}, {"Service": host}) == set()
}

test_others if {
	found({"policy": {"closed": false}}, {"Service": host}) == set()
	found({"principals": [testing.principal("Service", "service", "ec2.amazonaws.com")]}, {"Service": "x"}) == set()
	found({"principals": [testing.changed(testing.principal("Service", "service", host), {"effect": "Deny"})]}, {"Service": host}) == set()
}

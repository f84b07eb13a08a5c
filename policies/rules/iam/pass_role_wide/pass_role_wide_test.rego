package arthurlint.rules.iam["pass-role-wide_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["pass-role-wide"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

all := {"at": ["Statement", 0, "Resource"], "text": "*", "reach": "everything", "types": ["role"]}

typed := {"at": ["Statement", 0, "Resource"], "text": "arn:aws:iam::*:role/*", "reach": "type", "types": ["role"]}

row := {
	"action": "iam:PassRole", "at": ["Statement", 0, "Action"], "text": "iam:PassRole", "form": "literal", "statement": ["Statement", 0],
	"effect": "Allow", "conditions": "none", "resources": [all], "resources_known": true, "everywhere": true,
}

grants(fields) := policy({"grants": [object.union(row, fields)]})

test_on_everything if {
	found := rule.findings with input as grants({})
	found == {{
		"at": ["Statement", 0, "Resource"],
		"message": `"iam:PassRole" on "*" lets every role be passed to every service; name the roles, arn:aws:iam::<account>:role/<name>, and add a condition on iam:PassedToService`,
		"related": [{"at": ["Statement", 0, "Action"], "message": "the action"}],
	}}
}

test_on_all_of_the_type if {
	found := rule.findings with input as grants({"resources": [typed], "everywhere": false})
	{f.message | some f in found} == {`"iam:PassRole" on "arn:aws:iam::*:role/*" lets every role be passed to every service; name the roles, arn:aws:iam::<account>:role/<name>, and add a condition on iam:PassedToService`}
}

test_patterns if {
	found := rule.findings with input as grants({"form": "pattern", "text": "iam:PassR*"})
	{f.message | some f in found} == {`"iam:PassR*" on "*" lets every role be passed to every service; name the roles, arn:aws:iam::<account>:role/<name>, and add a condition on iam:PassedToService`}
}

test_the_whole_service_on_all_of_the_type if {
	found := rule.findings with input as grants({"form": "service", "resources": [typed], "everywhere": false})
	{f.at | some f in found} == {typed.at}
}

test_narrower if {
	every reach in ["pattern", "variable", "named", "unknown"] {
		found := rule.findings with input as grants({"resources": [object.union(typed, {"reach": reach})], "everywhere": false})
		found == set()
	}
}

test_others if {
	every other in [
		{"action": "s3:GetObject"},
		{"effect": "Deny"},
		{"conditions": "some", "keys": ["iam:passedtoservice"]},
		{"conditions": "unknown"},
		{"resources": []},
		{"form": "all"},
		{"form": "service"},
		{"form": "service", "resources": [typed], "everywhere": false, "resources_known": false},
		{"form": "complement"},
	] {
		found := rule.findings with input as grants(other)
		found == set()
	}
}

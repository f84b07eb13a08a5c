package arthurlint.rules.iam["assume-role-wide_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["assume-role-wide"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

all := {"at": ["Statement", 0, "Resource"], "text": "*", "reach": "everything", "types": ["role"]}

typed := {"at": ["Statement", 0, "Resource"], "text": "arn:aws:iam::210987654321:role/*", "reach": "type", "types": ["role"]}

row := {
	"action": "sts:AssumeRole", "at": ["Statement", 0, "Action"], "text": "sts:AssumeRole", "form": "literal", "statement": ["Statement", 0],
	"effect": "Allow", "conditions": "none", "resources": [all], "resources_known": true, "everywhere": true,
}

grants(fields) := policy({"grants": [object.union(row, fields)]})

test_on_everything if {
	found := rule.findings with input as grants({})
	found == {{
		"at": ["Statement", 0, "Resource"],
		"message": `"sts:AssumeRole" on "*" lets every role be assumed that trusts this account; name the roles, arn:aws:iam::<account>:role/<name>`,
		"related": [{"at": ["Statement", 0, "Action"], "message": "the action"}],
	}}
}

test_on_all_of_the_type if {
	found := rule.findings with input as grants({"resources": [typed], "everywhere": false})
	{f.message | some f in found} == {`"sts:AssumeRole" on "arn:aws:iam::210987654321:role/*" lets every role be assumed that trusts this account; name the roles, arn:aws:iam::<account>:role/<name>`}
}

test_patterns if {
	found := rule.findings with input as grants({"form": "pattern", "text": "sts:AssumeR*"})
	{f.message | some f in found} == {`"sts:AssumeR*" on "*" lets every role be assumed that trusts this account; name the roles, arn:aws:iam::<account>:role/<name>`}
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
		{"conditions": "some", "keys": ["iam:resourcetag/app"]},
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

package arthurlint.rules.iam["service-linked-role-wide_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["service-linked-role-wide"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

all := {"at": ["Statement", 0, "Resource"], "text": "*", "reach": "everything", "types": ["role"]}

typed := {"at": ["Statement", 0, "Resource"], "text": "arn:aws:iam::*:role/*", "reach": "type", "types": ["role"]}

row := {
	"action": "iam:CreateServiceLinkedRole", "at": ["Statement", 0, "Action"], "text": "iam:CreateServiceLinkedRole", "form": "literal", "statement": ["Statement", 0],
	"effect": "Allow", "conditions": "none", "resources": [all], "resources_known": true, "everywhere": true,
}

grants(fields) := policy({"grants": [object.union(row, fields)]})

test_on_everything if {
	found := rule.findings with input as grants({})
	found == {{
		"at": ["Statement", 0, "Resource"],
		"message": `"iam:CreateServiceLinkedRole" on "*" lets the roles of all services be created; name the role, arn:aws:iam::<account>:role/aws-service-role/<service>.amazonaws.com/<name>, and add a condition on iam:AWSServiceName`,
		"related": [{"at": ["Statement", 0, "Action"], "message": "the action"}],
	}}
}

test_on_all_of_the_type if {
	found := rule.findings with input as grants({"resources": [typed], "everywhere": false})
	{f.message | some f in found} == {`"iam:CreateServiceLinkedRole" on "arn:aws:iam::*:role/*" lets the roles of all services be created; name the role, arn:aws:iam::<account>:role/aws-service-role/<service>.amazonaws.com/<name>, and add a condition on iam:AWSServiceName`}
}

test_patterns if {
	found := rule.findings with input as grants({"form": "pattern", "text": "iam:CreateServiceLinkedR*"})
	{f.message | some f in found} == {`"iam:CreateServiceLinkedR*" on "*" lets the roles of all services be created; name the role, arn:aws:iam::<account>:role/aws-service-role/<service>.amazonaws.com/<name>, and add a condition on iam:AWSServiceName`}
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
		{"conditions": "some", "keys": ["iam:awsservicename"]},
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

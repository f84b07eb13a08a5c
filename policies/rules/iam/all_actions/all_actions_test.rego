package arthurlint.rules.iam["all-actions_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["all-actions"] as rule

row := {
	"at": ["Statement", 0, "Action"], "text": "*", "form": "all", "statement": ["Statement", 0], "effect": "Allow",
	"conditions": "none", "everywhere": true, "everywhere_at": ["Statement", 0, "Resource"],
}

unknown := {"$unknown": "var.x", "class": "ref"}

judged(fields, resource) := object.union(
	testing.document("IdentityPolicy", {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": resource}]}),
	{"facts": {"broad_actions": [object.union(row, fields)]}},
)

test_conditions if {
	found := rule.findings with input as judged({"conditions": "some", "keys": ["aws:multifactorauthpresent"]}, "*")
	found == {{"at": ["Statement", 0, "Action"], "message": `"*" allows every action of every service; list the actions that are used, such as "sqs:SendMessage"`}}
}

test_some_resources if {
	found := rule.findings with input as judged({"everywhere": false}, ["arn:aws:s3:::acme-arthur-models"])
	{f.at | some f in found} == {row.at}
}

test_admin_access_is_reported_as_that if {
	found := rule.findings with input as judged({}, "*")
	found == set()
}

test_unknown_resources if {
	every resource in [unknown, ["arn:aws:s3:::acme-arthur-models", unknown]] {
		found := rule.findings with input as judged({"everywhere": false}, resource)
		found == set()
	}
}

test_unknown_conditions if {
	every everywhere in [true, false] {
		found := rule.findings with input as judged({"conditions": "unknown", "everywhere": everywhere}, "arn:aws:s3:::acme-arthur-models")
		found == set()
	}
}

test_others if {
	every fields in [{"effect": "Deny"}, {"form": "service", "service": "sqs"}] {
		found := rule.findings with input as judged(object.union({"everywhere": false}, fields), "arn:aws:s3:::acme-arthur-models")
		found == set()
	}
}

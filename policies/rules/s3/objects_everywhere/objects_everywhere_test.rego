package arthurlint.rules.s3["objects-everywhere_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.s3["objects-everywhere"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

grant(action, resources) := {
	"action": action,
	"at": ["Statement", 0, "Action"],
	"text": action,
	"form": "literal",
	"statement": ["Statement", 0],
	"effect": "Allow",
	"conditions": "none",
	"resources": resources,
	"resources_known": true,
	"everywhere": true,
}

everything := {"at": ["Statement", 0, "Resource"], "text": "*", "reach": "everything", "types": ["object"]}

test_everything if {
	found({"grants": [grant("s3:PutObject", [everything]), grant("s3:GetObject", [everything])]}) == {{
		"at": ["Statement", 0, "Resource"],
		"message": `"s3:GetObject" and "s3:PutObject" are allowed on the objects of every bucket by "*"; name the bucket, as in "arn:aws:s3:::BUCKET/*"`,
	}}
}

test_every_bucket if {
	every text in ["arn:aws:s3:::*", "arn:aws:s3:::*/*"] {
		resource := object.union(everything, {"text": text, "reach": "type"})
		row := object.remove(grant("s3:GetObject", [resource]), ["everywhere"])
		{f.at | some f in found({"grants": [row]})} == {["Statement", 0, "Resource"]}
		{f.at | some f in found({"grants": [object.union(row, {"form": "service"})]})} == {["Statement", 0, "Resource"]}
	}
}

test_whole_service_is_reported_as_that if {
	every form in ["all", "service", "complement"] {
		found({"grants": [object.union(grant("s3:GetObject", [everything]), {"form": form})]}) == set()
	}
}

test_others if {
	bucket := object.union(everything, {"text": "arn:aws:s3:::acme/*", "reach": "pattern"})
	found({"grants": [grant("s3:GetObject", [bucket])]}) == set()
	points := object.union(everything, {"text": "arn:aws:s3:*:*:accesspoint/*", "reach": "type", "types": ["accesspointobject"]})
	found({"grants": [grant("s3:GetObject", [points])]}) == set()
	found({"grants": [grant("s3:ListBucket", [everything])]}) == set()
	found({"grants": [object.union(grant("s3:GetObject", [everything]), {"effect": "Deny"})]}) == set()
	found({"grants": [object.union(grant("s3:GetObject", [everything]), {"conditions": "some", "keys": ["aws:resourceaccount"]})]}) == set()
	found({"grants": [object.union(grant("s3:GetObject", [everything]), {"conditions": "unknown"})]}) == set()
	found({}) == set()
}

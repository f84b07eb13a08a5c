package arthurlint.rules.iam["action-resource-doubtful_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["action-resource-doubtful"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

row := {
	"at": ["Statement", 0, "Action"], "action": "ec2:StartInstances", "text": "ec2:StartInstances", "statement": ["Statement", 0], "effect": "Allow",
	"targets": [{"type": "instance", "arn": "arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId}"}],
	"resources": [{"at": ["Statement", 0, "Resource"], "text": "arn:aws:ec2:eu-west-1:210987654321:volume/*", "service": "ec2", "types": ["volume"]}],
}

test_volume_for_instance if {
	found := rule.findings with input as policy({"unmatchable": [row]})
	found == {{
		"at": ["Statement", 0, "Action"],
		"message": `"ec2:StartInstances" is not allowed here, by AWS's data: it takes resources of type "instance", "arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId}"; "arn:aws:ec2:eu-west-1:210987654321:volume/*" is of type "volume"`,
		"related": [{"at": ["Statement", 0, "Resource"], "message": "this resource"}],
	}}
}

test_not_ours if {
	every other in [{"effect": "Deny"}, {"action": "s3:GetObject"}, {"action": "kms:Decrypt"}, {"action": "sts:AssumeRole"}] {
		found := rule.findings with input as policy({"unmatchable": [object.union(row, other)]})
		found == set()
	}
}

test_malformed_resources_are_reported_for_that if {
	found := rule.findings with input as policy({"unmatchable": [row], "arns": [{"at": ["Statement", 0, "Resource"], "text": "x", "problem": "service-case"}]})
	found == set()
}

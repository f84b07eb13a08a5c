package arthurlint.rules.iam["action-never-allowed_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["action-never-allowed"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

row := {
	"at": ["Statement", 0, "Action", 0], "action": "ses:GetSendQuota", "service": "ses", "statement": ["Statement", 0],
	"effect": "Allow", "resources": ["Statement", 0, "Resource"], "texts": ["arn:aws:ses:eu-west-1:210987654321:identity/arthur.acme.io"],
}

test_on_an_identity if {
	found := rule.findings with input as policy({"policy": {"closed": true}, "star_only": [row]})
	found == {{
		"at": ["Statement", 0, "Action", 0],
		"message": `"ses:GetSendQuota" is never allowed here: it is about the account as a whole; give it a statement of its own with Resource "*"`,
	}}
}

test_listed_ones if {
	every other in [
		{"action": "kms:ListKeys", "service": "kms"},
		{"action": "kms:ListAliases", "service": "kms"},
		{"action": "ecr:GetAuthorizationToken", "service": "ecr"},
	] {
		found := rule.findings with input as policy({"policy": {"closed": true}, "star_only": [object.union(row, other)]})
		{f.at | some f in found} == {row.at}
	}
}

test_others if {
	every other in [
		{"effect": "Deny"},
		{"elsewhere": true},
		{"action": "ec2:DescribeVolumes", "service": "ec2"},
		{"action": "s3:ListAllMyBuckets", "service": "s3"},
		{"texts": ["arn:aws:ses:eu-west-1:210987654321:*"]},
	] {
		found := rule.findings with input as policy({"policy": {"closed": true}, "star_only": [object.union(row, other)]})
		found == set()
	}
}

package arthurlint.rules.iam["action-needs-star_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["action-needs-star"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

row := {
	"at": ["Statement", 0, "Action", 0], "action": "ec2:DescribeVolumes", "service": "ec2", "statement": ["Statement", 0],
	"effect": "Allow", "resources": ["Statement", 0, "Resource"], "texts": ["arn:aws:ec2:eu-west-1:210987654321:volume/*"],
}

test_on_volumes if {
	found := rule.findings with input as policy({"policy": {"closed": true}, "star_only": [row]})
	found == {{
		"at": ["Statement", 0, "Action", 0],
		"message": `AWS lists no resource type for "ec2:DescribeVolumes", which only "*" is sure to match; give it a statement of its own with Resource "*"`,
	}}
}

test_others if {
	every other in [
		{"effect": "Deny"},
		{"elsewhere": true},
		{"service": "logs"},
		{"service": "ses"},
		{"action": "s3:ListAllMyBuckets", "service": "s3"},
		{"action": "kms:ListKeys", "service": "kms"},
		{"action": "ecr:GetAuthorizationToken", "service": "ecr"},
		{"texts": ["arn:aws:ec2:*:*:*"]},
	] {
		found := rule.findings with input as policy({"policy": {"closed": true}, "star_only": [object.union(row, other)]})
		found == set()
	}
}

package arthurlint.rules.iam["service-principal-invalid_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["service-principal-invalid"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

test_name if {
	found({"conditions": [testing.condition("StringEquals", "iam:PassedToService", ["ec2", "ec2.amazonaws.com"])]}) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "iam:PassedToService", 0],
		"message": `"ec2" is no service principal of the form that "iam:PassedToService" has; write one such as "ec2.amazonaws.com"`,
	}}
}

test_via_service_without_region if {
	{f.message | some f in found({"conditions": [testing.condition("StringEquals", "kms:ViaService", ["s3.amazonaws.com"])]})} == {`"s3.amazonaws.com" is no service principal of the form that "kms:ViaService" has; write one such as "ec2.eu-west-1.amazonaws.com"`}
}

test_others if {
	every value in ["s3.eu-west-1.amazonaws.com", "s3.*.amazonaws.com", "s3.${aws:RequestedRegion}.amazonaws.com"] {
		found({"conditions": [testing.condition("StringLike", "kms:ViaService", [value])]}) == set()
	}
	every value in ["lambda.amazonaws.com", "ec2.amazonaws.com.cn", "ops.emr-serverless.amazonaws.com"] {
		found({"conditions": [testing.condition("ForAnyValue:StringEquals", "aws:CalledVia", [value])]}) == set()
	}
	found({"conditions": [testing.condition("Null", "kms:ViaService", ["true"])]}) == set()
	found({"conditions": [testing.condition("StringEquals", "aws:SourceAccount", ["ec2"])]}) == set()
	found({}) == set()
}

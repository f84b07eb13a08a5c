package arthurlint.rules.iam["kms-key-value-invalid_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["kms-key-value-invalid"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

key_id := "1f3a9c52-7d0e-4b7c-9a43-2f6de15b8c07"

alias := "arn:aws:kms:eu-west-1:210987654321:alias/arthur"

key_arn := sprintf("arn:aws:kms:eu-west-1:210987654321:key/%s", [key_id])

s3 := "s3:x-amz-server-side-encryption-aws-kms-key-id"

test_id if {
	found({"conditions": [testing.condition("StringEquals", s3, [key_id, key_arn])]}) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", s3, 0],
		"message": `"1f3a9c52-7d0e-4b7c-9a43-2f6de15b8c07" is not the ARN of a KMS key; write "arn:aws:kms:REGION:ACCOUNT:key/ID"`,
	}}
}

test_alias if {
	{f.at | some f in found({"conditions": [testing.condition("ArnEquals", s3, [alias])]})} == {["Statement", 0, "Condition", "ArnEquals", s3, 0]}
	found({"conditions": [testing.condition("ArnEquals", "sagemaker:VolumeKmsKey", [alias])]}) == set()
}

test_others if {
	every value in [key_arn, "arn:aws:kms:eu-west-1:210987654321:*", "${aws:PrincipalTag/key}"] {
		found({"conditions": [testing.condition("ArnLike", s3, [value])]}) == set()
	}
	found({"conditions": [testing.condition("Null", s3, ["true"])]}) == set()
	found({"conditions": [testing.condition("StringEquals", "ec2:KmsKeyId", [key_id])]}) == set()
	found({}) == set()
}

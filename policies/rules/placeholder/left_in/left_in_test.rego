package arthurlint.rules.placeholder["left-in_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.placeholder["left-in"] as rule

rows(list) := {"facts": {"placeholders": [{"at": row[0], "text": row[1], "form": row[2]} | some row in list]}}

class(provisioner, list) := object.union(testing.storageclass({"provisioner": provisioner}), rows(list))

account(list) := object.union(testing.serviceaccount({}), rows(list))

role := ["metadata", "annotations", "eks.amazonaws.com/role-arn"]

test_key if {
	found := rule.findings with input as class("ebs.csi.aws.com", [[["parameters", "kmsKeyId"], "<KMS Key ARN>", "angle"]])
	found == {{
		"at": ["parameters", "kmsKeyId"],
		"part": "<KMS Key ARN>",
		"message": `kmsKeyId holds the placeholder "<KMS Key ARN>"; write the ARN of the key, arn:aws:kms:<region>:<account>:key/<key id>, or leave the parameter out to use the account's default key`,
	}}
}

test_every_form_and_identifier if {
	every form in ["angle", "ellipsis", "word", "mask"] {
		every key in ["KMSKEYID", "fileSystemId", "subnetId", "securityGroupIds"] {
			found := rule.findings with input as class("fsx.csi.aws.com", [[["parameters", key], "X", form]])
			{f.at | some f in found} == {["parameters", key]}
		}
	}
}

test_topology if {
	at := ["allowedTopologies", 0, "matchLabelExpressions", 0, "values", 1]
	found := rule.findings with input as class("ebs.csi.aws.com", [[at, "<zone>", "angle"]])
	{f.message | some f in found} == {`allowedTopologies holds the placeholder "<zone>"; write a value of the key, such as the zone eu-west-1a`}
}

test_role if {
	found := rule.findings with input as account([[role, "ACCOUNT_ID", "word"]])
	{[f.part, f.message] | some f in found} == {["ACCOUNT_ID", `eks.amazonaws.com/role-arn holds the placeholder "ACCOUNT_ID"; write the ARN of the role, arn:aws:iam::<account>:role/<name>`]}
}

test_several_in_one_value if {
	found := rule.findings with input as account([[role, "<account>", "angle"], [role, "<name>", "angle"]])
	{f.message | some f in found} == {`eks.amazonaws.com/role-arn holds the placeholders "<account>" and "<name>"; write the ARN of the role, arn:aws:iam::<account>:role/<name>`}
	{f | some f in found; f.part} == set()
}

test_patch if {
	patch := object.union(testing.document("StorageClass", {"metadata": {"name": "x"}}), rows([[["parameters", "kmsKeyId"], "...", "ellipsis"]]))
	found := rule.findings with input as patch
	{f.at | some f in found} == {["parameters", "kmsKeyId"]}
}

test_others if {
	every list in [
		[[["parameters", "kmsKeyId"], "123456789012", "example-account"]],
		[[["parameters", "type"], "<type>", "angle"]],
		[[["metadata", "name"], "<name>", "angle"]],
		[[["metadata", "annotations", "description"], "...", "ellipsis"]],
		[],
	] {
		found := rule.findings with input as class("ebs.csi.aws.com", list)
		found == set()
	}
	every provisioner in ["disk.csi.azure.com", {"$unknown": "P", "class": "ref"}] {
		found := rule.findings with input as class(provisioner, [[["parameters", "kmsKeyId"], "<k>", "angle"]])
		found == set()
	}
	without := rule.findings with input as testing.storageclass({})
	without == set()
}

policy(value, list) := object.union(testing.document("IdentityPolicy", value), rows(list))

test_policy if {
	at := ["Statement", 0, "Resource", 1]
	value := {"Statement": [{"Resource": ["*", {"$parts": ["arn:aws:s3:::", {"$unknown": "<insert-s3-bucket-name>", "class": "placeholder"}, "/*"]}]}]}
	found := rule.findings with input as policy(value, [[at, "<insert-s3-bucket-name>", "angle"]])
	found == {{
		"at": at,
		"part": "<insert-s3-bucket-name>",
		"message": `Resource holds the placeholder "<insert-s3-bucket-name>"; write the name of the bucket`,
	}}
}

test_elements_of_a_policy if {
	every path, message in {
		["Version"]: `Version holds the placeholder "YOUR_X"; write "2012-10-17"`,
		["Statement", 0]: `Statement holds the placeholder "YOUR_X"; write the statement, or remove it`,
		["Statement", "Effect"]: `Effect holds the placeholder "YOUR_X"; write "Allow" or "Deny"`,
		["Statement", 0, "NotAction", 1]: `NotAction holds the placeholder "YOUR_X"; write the action`,
		["Statement", 1, "Principal", "Federated"]: `Principal holds the placeholder "YOUR_X"; write who is meant`,
		["Statement", 0, "Condition", "StringEquals", "aws:SourceVpc", 0]: `Condition holds the placeholder "YOUR_X"; write the value to compare with`,
	} {
		found := rule.findings with input as policy({}, [[path, "YOUR_X", "word"]])
		{f.message | some f in found} == {message}
	}
}

test_ellipsis_in_a_list if {
	value := {"Statement": [{"Action": ["s3:GetObject", {"$unknown": "...", "class": "placeholder"}]}]}
	found := rule.findings with input as policy(value, [[["Statement", 0, "Action", 1], "...", "ellipsis"]])
	{f.message | some f in found} == {`Action holds the placeholder "..."; write what it stands for, or remove it`}
}

test_same_placeholder_twice_in_a_value if {
	at := ["Statement", 0, "Condition", "StringEquals", "oidc:sub"]
	found := rule.findings with input as policy({}, [[at, "<namespace>", "angle"], [at, "<namespace>", "angle"]])
	{f.message | some f in found} == {`Condition holds the placeholder "<namespace>"; write the value to compare with`}
}

test_key_of_a_condition if {
	holes := {"/Statement/0/Condition/StringEquals": [{
		"key": {"$parts": ["oidc.eks.us-east-2.amazonaws.com/id/ABDCEF", {"$unknown": "......", "class": "placeholder"}, ":sub"]},
		"value": "x",
	}]}
	found := rule.findings with input as object.union(policy({}, []), {"holes": holes, "kind": "TrustPolicy"})
	found == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "oidc.eks.us-east-2.amazonaws.com/id/ABDCEF......:sub"],
		"on": "key",
		"message": `Condition holds the placeholder "......" in a key; write the key`,
	}}
}

test_reference_in_a_key if {
	holes := {"/Statement/0/Condition/StringEquals": [{"key": {"$parts": [{"$unknown": "${OIDC}", "class": "ref"}, ":sub"]}, "value": "x"}]}
	found := rule.findings with input as object.union(policy({}, []), {"holes": holes})
	found == set()
}

test_names_in_a_policy if {
	every at in [["Id"], ["Statement", 0, "Sid"], ["Statement", 0, "Comment"]] {
		found := rule.findings with input as policy({}, [[at, "<x>", "angle"]])
		found == set()
	}
}

package arthurlint.rules.placeholder["example-account_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.placeholder["example-account"] as rule

rows(list) := {"facts": {"placeholders": [{"at": row[0], "text": row[1], "form": row[2]} | some row in list]}}

class(provisioner, list) := object.union(testing.storageclass({"provisioner": provisioner}), rows(list))

account(list) := object.union(testing.serviceaccount({}), rows(list))

role := ["metadata", "annotations", "eks.amazonaws.com/role-arn"]

test_key if {
	found := rule.findings with input as class("ebs.csi.aws.com", [[["parameters", "kmsKeyId"], "123456789012", "example-account"]])
	found == {{
		"at": ["parameters", "kmsKeyId"],
		"part": "123456789012",
		"message": "kmsKeyId names the account 123456789012 of AWS's examples; write your own",
	}}
}

test_role if {
	found := rule.findings with input as account([[role, "111122223333", "example-account"]])
	{f.at | some f in found} == {role}
}

test_elsewhere if {
	found := rule.findings with input as class("ebs.csi.aws.com", [
		[["metadata", "annotations", "description"], "123456789012", "example-account"],
		[["parameters", "kmsKeyId"], "<key>", "angle"],
	])
	found == set()
}

policy(list) := object.union(testing.document("TrustPolicy", {}), rows(list))

test_policy if {
	every path in [["Statement", 0, "Resource", 1], ["Statement", "Principal", "AWS"], ["Statement", 0, "Condition", "StringEquals", "aws:SourceAccount"]] {
		found := rule.findings with input as policy([[path, "111122223333", "example-account"]])
		{f.at | some f in found} == {path}
	}
	found := rule.findings with input as policy([[["Statement", 0, "Principal", "Federated"], "123456789012", "example-account"]])
	{f.message | some f in found} == {"Principal names the account 123456789012 of AWS's examples; write your own"}
}

test_names_in_a_policy if {
	every path in [["Id"], ["Statement", 0, "Sid"]] {
		found := rule.findings with input as policy([[path, "123456789012", "example-account"]])
		found == set()
	}
	other := rule.findings with input as policy([[["Statement", 0, "Resource"], "<account>", "angle"]])
	other == set()
}

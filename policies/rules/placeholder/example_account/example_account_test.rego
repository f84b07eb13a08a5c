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

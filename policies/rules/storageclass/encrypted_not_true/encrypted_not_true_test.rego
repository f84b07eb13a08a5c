package arthurlint.rules.storageclass["encrypted-not-true_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["encrypted-not-true"] as rule

class(value) := testing.storageclass({"provisioner": "ebs.csi.aws.com", "parameters": {"encrypted": value}})

test_other_spellings_of_true if {
	some value in ["True", "yes", "1", "true ", "true\n"]
	found := rule.findings with input as class(value)
	{f.at | some f in found} == {["parameters", "encrypted"]}
	{f.fix.edits[0].value | some f in found} == {"true"}
}

test_message_names_the_value if {
	found := rule.findings with input as class("True")
	{f.message | some f in found} == {`encrypted is "True", which the driver reads as false; write "true"`}
}

test_keys_are_case_insensitive if {
	found := rule.findings with input as testing.storageclass({
		"provisioner": "kubernetes.io/aws-ebs",
		"parameters": {"Encrypted": "True"},
	})
	{f.at | some f in found} == {["parameters", "Encrypted"]}
}

test_exact_values_are_fine if {
	every value in ["true", "false", "", null, true] {
		found := rule.findings with input as class(value)
		found == set()
	}
}

test_unknown_value if {
	found := rule.findings with input as class({"$unknown": "ENCRYPTED", "class": "ref"})
	found == set()
}

test_other_vendors if {
	found := rule.findings with input as testing.storageclass({
		"provisioner": "disk.csi.azure.com",
		"parameters": {"encrypted": "True"},
	})
	found == set()
}

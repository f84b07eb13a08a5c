package arthurlint.rules.placeholder["left-in-elsewhere_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.placeholder["left-in-elsewhere"] as rule

rows(list) := {"facts": {"placeholders": [{"at": row[0], "text": row[1], "form": row[2]} | some row in list]}}

class(provisioner, list) := object.union(testing.storageclass({"provisioner": provisioner}), rows(list))

account(list) := object.union(testing.serviceaccount({}), rows(list))

role := ["metadata", "annotations", "eks.amazonaws.com/role-arn"]

test_fields_of_a_class if {
	every at in [
		["parameters", "type"],
		["parameters", "tagSpecification_1"],
		["provisioner"],
		["metadata", "name"],
		["metadata", "annotations", "storageclass.kubernetes.io/is-default-class"],
		["reclaimPolicy"],
		["mountOptions", 0],
	] {
		found := rule.findings with input as class("ebs.csi.aws.com", [[at, "<x>", "angle"]])
		{f.at | some f in found} == {at}
	}
}

test_fields_of_an_account if {
	every at in [["metadata", "name"], ["metadata", "namespace"], ["metadata", "annotations", "eks.amazonaws.com/audience"]] {
		found := rule.findings with input as account([[at, "YOUR_X", "word"]])
		{f.at | some f in found} == {at}
	}
}

test_message if {
	found := rule.findings with input as account([[["metadata", "namespace"], "<namespace>", "angle"]])
	found == {{"at": ["metadata", "namespace"], "part": "<namespace>", "message": `metadata.namespace holds the placeholder "<namespace>"; write the value`}}
}

test_left_to_others if {
	every at in [["parameters", "KmsKeyId"], ["metadata", "annotations", "description"], ["metadata", "labels", "team"]] {
		found := rule.findings with input as class("ebs.csi.aws.com", [[at, "<x>", "angle"]])
		found == set()
	}
	in_role := rule.findings with input as account([[role, "<x>", "angle"]])
	in_role == set()
	example := rule.findings with input as class("ebs.csi.aws.com", [[["parameters", "type"], "123456789012", "example-account"]])
	example == set()
}

test_other_vendors if {
	every provisioner in ["disk.csi.azure.com", {"$unknown": "P", "class": "ref"}] {
		found := rule.findings with input as class(provisioner, [[["parameters", "type"], "<x>", "angle"], [["metadata", "name"], "<x>", "angle"]])
		found == set()
	}
}

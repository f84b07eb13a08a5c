package arthurlint.rules.serviceaccount["role-arn-bare-name_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.serviceaccount["role-arn-bare-name"] as rule

import data.arthurlint.lib.irsa

found(value) := result if {
	result := rule.findings with input as testing.serviceaccount({irsa.role_arn: value})
}

test_bare_names if {
	{f.message | some f in found("backup")} == {`eks.amazonaws.com/role-arn is "backup", a name alone; write arn:aws:iam::<account>:role/backup`}
	{f.at | some f in found("/team/backup")} == {["metadata", "annotations", irsa.role_arn]}
}

test_others if {
	every value in ["arn:aws:iam::481620394817:role/x", "back up", "arn:aws:iam:::role/x", "", null, 5, {"$unknown": "ROLE", "class": "ref"}] {
		found(value) == set()
	}
}

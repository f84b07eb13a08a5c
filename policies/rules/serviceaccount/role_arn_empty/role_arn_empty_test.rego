package arthurlint.rules.serviceaccount["role-arn-empty_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.serviceaccount["role-arn-empty"] as rule

import data.arthurlint.lib.irsa

found(value) := result if {
	result := rule.findings with input as testing.serviceaccount({irsa.role_arn: value})
}

test_empty if {
	every value in ["", null] {
		{f.message | some f in found(value)} == {"eks.amazonaws.com/role-arn is empty; write the ARN of a role, or leave the annotation out"}
	}
}

test_others if {
	every value in ["x", " ", 0, false, {"$unknown": "ROLE", "class": "ref"}] {
		found(value) == set()
	}
	other := rule.findings with input as testing.serviceaccount({"team": ""})
	other == set()
}

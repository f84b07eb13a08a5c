package arthurlint.rules.serviceaccount["role-arn-annotation-misspelt_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.serviceaccount["role-arn-annotation-misspelt"] as rule

import data.arthurlint.lib.irsa

found(annotations) := result if {
	result := rule.findings with input as testing.serviceaccount(annotations)
}

test_near_misses if {
	every key in [
		"eks.amazonaws.com/rolearn",
		"eks.amazonaws.com/role_arn",
		"eks.amazonaws.com/roleArn",
		"eks.amazonaws.com/role-ARN",
		"EKS.amazonaws.com/role-arn",
		"eks.amazonaws.com/role",
		"eks.amazonws.com/role-arn",
		"iam.amazonaws.com/role-arn",
		"eks.aws.amazon.com/role-arn",
	] {
		{f.fix.edits[0] | some f in found({key: "arn:aws:iam::481620394817:role/x"})} == {{"op": "rename", "at": ["metadata", "annotations", key], "value": irsa.role_arn}}
	}
}

test_message if {
	{[f.on, f.message] | some f in found({"eks.amazonaws.com/role_arn": "x"})} == {["key", "eks.amazonaws.com/role_arn is no annotation that EKS reads; write eks.amazonaws.com/role-arn"]}
}

test_no_fix_beside_the_right_key if {
	annotations := {"eks.amazonaws.com/role": "x", irsa.role_arn: "x"}
	{f.at | some f in found(annotations); not f.fix} == {["metadata", "annotations", "eks.amazonaws.com/role"]}
	open := rule.findings with input as testing.opened(testing.serviceaccount({"eks.amazonaws.com/role": "x"}), ["/metadata/annotations"])
	{f.at | some f in open; not f.fix} == {["metadata", "annotations", "eks.amazonaws.com/role"]}
}

test_right_and_foreign_keys if {
	every key in [
		irsa.role_arn,
		irsa.audience,
		irsa.sts_regional_endpoints,
		irsa.token_expiration,
		"iam.amazonaws.com/role",
		"iam.amazonaws.com/permitted",
		"eks.amazonaws.com/skip-containers",
		"meta.helm.sh/release-name",
	] {
		found({key: "x"}) == set()
	}
	found({"$unknown": "X", "class": "ref"}) == set()
}

package arthurlint.rules.serviceaccount["role-arn-malformed_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.serviceaccount["role-arn-malformed"] as rule

import data.arthurlint.lib.irsa

found(value) := result if {
	result := rule.findings with input as testing.serviceaccount({irsa.role_arn: value})
}

says(value) := trim_prefix(message, sprintf("%s is %q, ", [irsa.role_arn, value])) if {
	some message in {f.message | some f in found(value)}
}

fixed(value) := {f.fix.edits[0].value | some f in found(value)}

test_region if {
	value := "arn:aws:iam:us-east-1:481620394817:role/backup"
	found(value) == {{
		"at": ["metadata", "annotations", irsa.role_arn],
		"part": "us-east-1",
		"message": `eks.amazonaws.com/role-arn is "arn:aws:iam:us-east-1:481620394817:role/backup", with the region "us-east-1"; an IAM ARN has none, write iam:: and the account`,
		"fix": {
			"title": `Set to "arn:aws:iam::481620394817:role/backup"`,
			"edits": [{"op": "set", "at": ["metadata", "annotations", irsa.role_arn], "value": "arn:aws:iam::481620394817:role/backup"}],
		},
	}}
	fixed("arn:aws:iam:us-east-1:4816:role/backup") == set()
}

test_white_space_and_quotes if {
	right := "arn:aws:iam::481620394817:role/backup"
	every value in [sprintf("%s ", [right]), sprintf("%s\n", [right]), sprintf(`"%s"`, [right]), sprintf("'%s'", [right])] {
		fixed(value) == {right}
	}
	fixed("arn:aws:iam::481620394817:role/back up") == set()
}

test_what_is_wrong if {
	form := "arn:aws:iam::<account>:role/<name>"
	cases := {
		"arn:aws:iam:::role/backup": sprintf("which lacks the account; write %s", [form]),
		"arn:aws:iam::12345:role/backup": `with the account "12345"; write the 12 digits of the account`,
		"arn:aws:iam::aws:policy/AdministratorAccess": sprintf("which is a policy; write the ARN of a role, %s", [form]),
		"arn:aws:iam::481620394817:policy/backup": sprintf("which is a policy; write the ARN of a role, %s", [form]),
		"arn:aws:iam::481620394817:user/backup": sprintf("which is a user; write the ARN of a role, %s", [form]),
		"arn:aws:iam::481620394817:root": sprintf("which is an account; write the ARN of a role, %s", [form]),
		"arn:aws:iam::481620394817:instance-profile/n": sprintf("which is an instance profile; write the ARN of a role, %s", [form]),
		"arn:aws:sts::481620394817:assumed-role/backup/s": sprintf("a session of the role; write the role itself, %s", [form]),
		"arn:aws:eks:eu-west-1:481620394817:role/backup": `of the service "eks"; a role belongs to iam`,
		"arn:aws:::481620394817:role/backup": sprintf("which lacks the service; write %s", [form]),
		"arn:AWS:iam::481620394817:role/backup": `with the partition "AWS"; write aws, aws-cn or aws-us-gov`,
		"arn:aws:iam::481620394817:backup": `without "role/" before the role's name`,
		"arn:aws:iam::481620394817:role/": `without a name after "role/"`,
		"arn:aws:iam::481620394817:role/backup*": "with a character that no role's name has; write letters, digits and _+=,.@-",
		"arn:aws:iam:481620394817:role/backup": sprintf("which lacks parts of an ARN; write %s", [form]),
		"iam::481620394817:role/backup": sprintf("which is no ARN; write %s", [form]),
	}
	every value, text in cases {
		says(value) == text
		fixed(value) == set()
	}
}

test_well_formed if {
	every value in [
		"arn:aws:iam::481620394817:role/backup",
		"arn:aws-cn:iam::481620394817:role/eks/team-a/backup",
		"arn:aws-us-gov:iam::481620394817:role/a+b=c,d.e@f_g-h",
	] {
		found(value) == set()
	}
}

test_bare_empty_unknown_and_other_types if {
	every value in ["backup", "team/backup", "", null, 5, {"$unknown": "ROLE", "class": "ref"}, {"$parts": ["arn:aws:iam:us-east-1:", {"$unknown": "A", "class": "ref"}, ":role/x"]}] {
		found(value) == set()
	}
	unknown := rule.findings with input as testing.serviceaccount({"$unknown": "X", "class": "ref"})
	unknown == set()
}

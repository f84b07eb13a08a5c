package arthurlint.rules.trust["principal-malformed_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["principal-malformed"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.trust(facts)
}

role(fields) := testing.changed(testing.principal("AWS", "role", "arn:aws:iam:eu-west-1:210987654321:role/x"), fields)

messages(row) := {f.message | some f in found({"principals": [row]})}

test_region if {
	found({"principals": [role({"problems": ["region"], "part": "eu-west-1", "fixed": "arn:aws:iam::210987654321:role/x"})]}) == {{
		"at": ["Statement", 0, "Principal", "AWS"],
		"message": `"arn:aws:iam:eu-west-1:210987654321:role/x" has the Region "eu-west-1", which ARNs of IAM do not; write "arn:aws:iam::210987654321:role/x"`,
		"fix": {
			"title": `Write "arn:aws:iam::210987654321:role/x"`,
			"edits": [{"op": "set", "at": ["Statement", 0, "Principal", "AWS"], "value": "arn:aws:iam::210987654321:role/x"}],
		},
	}}
}

form := "arn:aws:iam::<account>:root, role/<name> or user/<name>"

test_problems if {
	messages(role({"text": "x", "problems": ["account"], "part": "12"})) == {`"x" has the account "12"; write its 12 digits`}
	messages(role({"text": "x", "problems": ["partition"], "part": "aws-eu"})) == {`"x" is of the partition "aws-eu", which AWS does not have; write "aws"`}
	messages(role({"text": "x", "problems": ["fields"], "part": "x"})) == {sprintf(`"x" lacks fields of an ARN; write %s`, [form])}
	messages(role({"text": "x ", "problems": ["blank"], "fixed": "x"})) == {`"x " has white space in it; write "x"`}
	messages(role({"text": "x", "problems": ["service"], "part": "sts", "fixed": "y"})) == {`"x" is an ARN of "sts"; write "y"`}
	messages(role({"text": "x", "problems": ["name"], "part": "role"})) == {`"x" has no name behind "role"; write the whole ARN`}
	messages(role({"text": "x", "form": "other", "problems": ["resource"], "part": "policy"})) == {sprintf(`"x" is no principal, as it names "policy"; write %s`, [form])}
	messages(role({"text": "x", "problems": ["region", "account"], "part": "12"})) == {sprintf(`"x" is no ARN of a principal; write %s`, [form])}
}

test_group if {
	messages(testing.principal("AWS", "group", "arn:aws:iam::210987654321:group/x")) == {`"arn:aws:iam::210987654321:group/x" is a group, which is no principal; name its users, or a role`}
}

test_no_arn if {
	every form_of in ["other", "host"] {
		messages(testing.principal("AWS", form_of, "arthur")) == {sprintf(`"arthur" is no principal of AWS; write %s`, [form])}
	}
}

test_saml_provider if {
	row := object.union(testing.principal("Federated", "saml-provider", "x"), {"problems": ["account"], "part": "12"})
	messages(row) == {`"x" has the account "12"; write its 12 digits`}
}

test_others if {
	messages(role({})) == set()
	messages(role({"problems": ["wildcard"]})) == set()
	messages(testing.principal("AWS", "account", "210987654321")) == set()
	messages(testing.principal("Service", "other", "arthur")) == set()
	messages(object.union(testing.principal("Federated", "role", "x"), {"problems": ["region"], "part": "eu-west-1"})) == set()
	messages(role({"element": "NotPrincipal", "problems": ["account"], "part": "12"})) == set()
}

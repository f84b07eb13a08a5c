package arthurlint.rules.trust["service-malformed_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["service-malformed"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.trust(facts)
}

service(text, fields) := object.union(testing.principal("Service", "service", text), fields)

messages(row) := {f.message | some f in found({"principals": [row]})}

test_name_only if {
	found({"principals": [service("ec2", {"problems": ["domain"], "near": [{"name": "ec2.amazonaws.com", "distance": 14}]})]}) == {{
		"at": ["Statement", 0, "Principal", "Service"],
		"message": `"ec2" is no service principal; write "ec2.amazonaws.com"`,
		"fix": {
			"title": `Write "ec2.amazonaws.com"`,
			"edits": [{"op": "set", "at": ["Statement", 0, "Principal", "Service"], "value": "ec2.amazonaws.com"}],
		},
	}}
}

test_url if {
	messages(service("https://ec2.amazonaws.com/", {"problems": ["scheme", "slash"], "fixed": "ec2.amazonaws.com"})) == {`"https://ec2.amazonaws.com/" is no service principal; write "ec2.amazonaws.com"`}
}

test_nothing_tells_which if {
	messages(service("acme.com", {"problems": ["domain"]})) == {`"acme.com" is no service principal; write one such as "ec2.amazonaws.com"`}
	messages(service("x.com", {"problems": ["domain"], "near": [{"name": "a"}, {"name": "b"}]})) == {`"x.com" is no service principal; write one such as "ec2.amazonaws.com"`}
	messages(service("", {"form": "other"})) == {`"" is no service principal; write one such as "ec2.amazonaws.com"`}
	messages(service("ecs.aws.amazon.com", {})) == {`"ecs.aws.amazon.com" is no service principal; write one such as "ec2.amazonaws.com"`}
}

test_others if {
	messages(service("ec2.amazonaws.com", {})) == set()
	messages(service("alexa-appkit.amazon.com", {})) == set()
	messages(service("lamda.amazonaws.com", {"problems": ["unknown-service"]})) == set()
	messages(service("*.amazonaws.com", {"problems": ["wildcard"]})) == set()
	messages(service("arn:aws:iam::210987654321:role/x", {"form": "role", "belongs": "AWS"})) == set()
	messages(testing.principal("AWS", "other", "x")) == set()
}

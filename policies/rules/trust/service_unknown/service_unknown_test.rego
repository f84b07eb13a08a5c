package arthurlint.rules.trust["service-unknown_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["service-unknown"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.trust(facts)
}

row(near) := object.union(testing.principal("Service", "service", "lamda.amazonaws.com"), {"problems": ["unknown-service"], "near": near})

test_misspelt if {
	found({"principals": [row([{"name": "lambda.amazonaws.com", "distance": 1}])]}) == {{
		"at": ["Statement", 0, "Principal", "Service"],
		"message": `no service with the principal "lamda.amazonaws.com" is known; did you mean "lambda.amazonaws.com"?`,
		"fix": {
			"title": `Write "lambda.amazonaws.com"`,
			"edits": [{"op": "set", "at": ["Statement", 0, "Principal", "Service"], "value": "lambda.amazonaws.com"}],
		},
	}}
}

test_several if {
	{f.message | some f in found({"principals": [row([{"name": "a"}, {"name": "b"}])]})} == {`no service with the principal "lamda.amazonaws.com" is known; did you mean "a" or "b"?`}
	{f | some f in found({"principals": [row([{"name": "a"}, {"name": "b"}])]}); f.fix} == set()
}

test_others if {
	found({"principals": [testing.changed(row([]), {"near": null})]}) == set()
	found({"principals": [testing.changed(row([{"name": "a"}]), {"problems": ["domain"]})]}) == set()
	found({"principals": [testing.principal("Service", "service", "ec2.amazonaws.com")]}) == set()
}

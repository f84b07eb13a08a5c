package arthurlint.rules.trust["service-unrecognised_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["service-unrecognised"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.trust(facts)
}

row := object.union(testing.principal("Service", "service", "arthur-scope.amazonaws.com"), {"problems": ["unknown-service"]})

test_unknown if {
	found({"principals": [row]}) == {{
		"at": ["Statement", 0, "Principal", "Service"],
		"message": `no service with the principal "arthur-scope.amazonaws.com" is known; look it up in the service's documentation`,
	}}
}

test_others if {
	found({"principals": [object.union(row, {"near": [{"name": "a"}]})]}) == set()
	found({"principals": [testing.principal("Service", "service", "ec2.amazonaws.com")]}) == set()
	found({"principals": [object.union(row, {"under": "AWS"})]}) == set()
}

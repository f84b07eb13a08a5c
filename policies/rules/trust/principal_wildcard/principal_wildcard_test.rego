package arthurlint.rules.trust["principal-wildcard_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["principal-wildcard"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.trust(facts)
}

roles := object.union(testing.principal("AWS", "role", "arn:aws:iam::210987654321:role/arthur-*"), {"problems": ["wildcard"], "partition": "aws", "account": "210987654321"})

test_roles if {
	found({"principals": [roles]}) == {{
		"at": ["Statement", 0, "Principal", "AWS"],
		"message": `"arn:aws:iam::210987654321:role/arthur-*" has a wildcard, which no principal has; write "arn:aws:iam::210987654321:root" and test aws:PrincipalArn with ArnLike`,
	}}
}

test_of_any_account if {
	{f.message | some f in found({"principals": [testing.changed(roles, {"account": null})]})} == {`"arn:aws:iam::210987654321:role/arthur-*" has a wildcard, which no principal has; write the whole ARN`}
}

test_services if {
	row := object.union(testing.principal("Service", "service", "*.amazonaws.com"), {"problems": ["wildcard"]})
	{f.message | some f in found({"principals": [row]})} == {`"*.amazonaws.com" has a wildcard, which no principal has; write the principal of each service`}
}

test_saml_providers if {
	row := object.union(testing.principal("Federated", "saml-provider", "arn:aws:iam::210987654321:saml-provider/*"), {"problems": ["wildcard"]})
	{f.at | some f in found({"principals": [row]})} == {["Statement", 0, "Principal", "Federated"]}
}

test_others if {
	found({"principals": [testing.principal("AWS", "everyone", "*")]}) == set()
	found({"principals": [object.union(testing.principal("Federated", "other", "*"), {"problems": ["wildcard"]})]}) == set()
	found({"principals": [object.union(roles, {"problems": ["region"]})]}) == set()
}

package arthurlint.rules.iam["dynamodb-attributes-without-select_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["dynamodb-attributes-without-select"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

attributes := testing.condition("ForAllValues:StringEquals", "dynamodb:Attributes", ["id", "name"])

grant(action) := {"action": action, "statement": ["Statement", 0], "effect": "Allow"}

test_query if {
	found({"conditions": [attributes], "grants": [grant("dynamodb:Scan"), grant("dynamodb:Query")]}) == {{
		"at": ["Statement", 0, "Condition", "ForAllValues:StringEquals", "dynamodb:Attributes"],
		"on": "key",
		"message": `"dynamodb:Attributes" does not keep "dynamodb:Query" and "dynamodb:Scan" from returning all attributes; add StringEqualsIfExists, "dynamodb:Select": "SPECIFIC_ATTRIBUTES"`,
	}}
}

test_others if {
	query := {"grants": [grant("dynamodb:Query")]}
	found(object.union(query, {"conditions": [testing.changed(attributes, {"keys": ["dynamodb:attributes", "dynamodb:select"]})]})) == set()
	found(object.union(query, {"conditions": [testing.changed(attributes, {"conditions": "unknown"})]})) == set()
	found(object.union(query, {"conditions": [testing.changed(attributes, {"effect": "Deny"})]})) == set()
	found(object.union(query, {"conditions": [testing.condition("Null", "dynamodb:Attributes", ["false"])]})) == set()
	found({"conditions": [attributes], "grants": [grant("s3:GetObject")]}) == set()
	found({"conditions": [attributes], "grants": [testing.changed(grant("dynamodb:Query"), {"statement": ["Statement", 1]})]}) == set()
	found({"conditions": [attributes]}) == set()
	found({}) == set()
}

package arthurlint.rules.iam["ip-range-invalid_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["ip-range-invalid"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(text, key, value) := {
	"at": testing.place(text, key),
	"text": value,
	"key": key,
	"operator": testing.operator(text),
	"statement": ["Statement", 0],
	"effect": "Allow",
}

test_wildcard if {
	found({"invalid_values": [row("IpAddress", "aws:SourceIp", "52.95.110.*")]}) == {{
		"at": ["Statement", 0, "Condition", "IpAddress", "aws:SourceIp"],
		"message": `"52.95.110.*" is neither an IP address nor a block of them; write one such as "52.95.110.0/24"`,
	}}
}

test_others if {
	found({"invalid_values": [row("Bool", "aws:SecureTransport", "yes")]}) == set()
	found({"invalid_values": [object.union(row("IpAddress", "aws:SourceIp", "52.95.110.0/33"), {"epoch": true})]}) == set()
	found({}) == set()
}

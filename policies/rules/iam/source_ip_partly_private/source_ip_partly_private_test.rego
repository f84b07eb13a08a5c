package arthurlint.rules.iam["source-ip-partly-private_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["source-ip-partly-private"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

row(text, value, problem) := {
	"at": testing.place(text, "aws:SourceIp"),
	"text": value,
	"key": "aws:sourceip",
	"operator": testing.operator(text),
	"effect": "Allow",
	"problem": problem,
	"mixed": true,
}

test_mixed if {
	found({"ip_ranges": [row("IpAddress", "10.0.0.0/8", "private")]}) == {{
		"at": ["Statement", 0, "Condition", "IpAddress", "aws:SourceIp"],
		"message": `"10.0.0.0/8" is private, and no request comes from there; take it out of the list`,
	}}
}

test_others if {
	found({"ip_ranges": [object.remove(row("IpAddress", "10.0.0.0/8", "private"), ["mixed"])]}) == set()
	found({"ip_ranges": [testing.changed(row("IpAddress", "10.0.0.0/8", "private"), {"key": "aws:vpcsourceip"})]}) == set()
	found({"ip_ranges": [row("IpAddress", "52.95.110.77/24", "host-bits")]}) == set()
	found({}) == set()
}

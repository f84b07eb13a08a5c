package arthurlint.rules.iam["source-ip-private_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["source-ip-private"] as rule

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
	"all": true,
}

test_private if {
	found({"ip_ranges": [row("IpAddress", "10.0.0.0/8", "private")]}) == {{
		"at": ["Statement", 0, "Condition", "IpAddress", "aws:SourceIp"],
		"message": `"10.0.0.0/8" is private, and IpAddress never matches it; write public addresses, or test aws:SourceVpc`,
	}}
}

test_negated if {
	{f.message | some f in found({"ip_ranges": [row("NotIpAddress", "192.168.0.0/16", "private")]})} == {`"192.168.0.0/16" is private, and NotIpAddress always matches it; write public addresses, or test aws:SourceVpc`}
}

test_others if {
	found({"ip_ranges": [object.remove(row("IpAddress", "10.0.0.0/8", "private"), ["all"])]}) == set()
	found({"ip_ranges": [testing.changed(row("IpAddress", "10.0.0.0/8", "private"), {"key": "aws:vpcsourceip"})]}) == set()
	found({"ip_ranges": [row("IpAddress", "52.95.110.77/24", "host-bits")]}) == set()
	found({}) == set()
}

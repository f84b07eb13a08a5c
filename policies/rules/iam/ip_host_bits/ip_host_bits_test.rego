package arthurlint.rules.iam["ip-host-bits_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.iam["ip-host-bits"] as rule

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
}

test_host_bits if {
	found({"ip_ranges": [object.union(row("IpAddress", "52.95.110.77/24", "host-bits"), {"fixed": "52.95.110.0/24"})]}) == {{
		"at": ["Statement", 0, "Condition", "IpAddress", "aws:SourceIp"],
		"message": `"52.95.110.77/24" has bits behind its prefix, which do not count; write "52.95.110.0/24"`,
		"fix": {
			"title": `Write "52.95.110.0/24"`,
			"edits": [{"op": "set", "at": ["Statement", 0, "Condition", "IpAddress", "aws:SourceIp"], "value": "52.95.110.0/24"}],
		},
	}}
}

test_private if {
	private := object.union(row("IpAddress", "10.0.0.1/8", "host-bits"), {"fixed": "10.0.0.0/8"})
	found({"ip_ranges": [private, row("IpAddress", "10.0.0.1/8", "private")]}) == set()
	other := {"key": "aws:vpcsourceip"}
	count(found({"ip_ranges": [object.union(private, other), object.union(row("IpAddress", "10.0.0.1/8", "private"), other)]})) == 1
}

test_others if {
	found({"ip_ranges": [row("IpAddress", "10.0.0.0/8", "private")]}) == set()
	found({}) == set()
}

package arthurlint.rules.policy["variable-operator_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["variable-operator"] as rule

variable(operator, type) := {
	"at": ["Statement", 0, "Condition", operator, "aws:MultiFactorAuthAge"],
	"text": "${aws:PrincipalTag/age}",
	"form": "key",
	"element": "Condition",
	"operator": operator,
	"type": type,
}

policy(about, row) := testing.policy("IdentityPolicy", {}, {"policy": about, "variables": [row]})

current := {"version": "2012-10-17", "open_to_variables": true}

test_numeric if {
	found := rule.findings with input as policy(current, variable("NumericLessThan", "Numeric"))
	found == {{
		"at": ["Statement", 0, "Condition", "NumericLessThan", "aws:MultiFactorAuthAge"],
		"part": "${aws:PrincipalTag/age}",
		"message": `NumericLessThan takes no policy variables; write a value instead of "${aws:PrincipalTag/age}"`,
	}}
}

test_types if {
	every type in ["Date", "Binary", "IPAddress", "Null"] {
		found := rule.findings with input as policy(current, variable("X", type))
		{f | some f in found; f.message} == found
		{f.at[3] | some f in found} == {"X"}
	}
	every type in ["String", "ARN", "Bool"] {
		found := rule.findings with input as policy(current, variable("X", type))
		found == set()
	}
}

test_others if {
	row := variable("NumericLessThan", "Numeric")
	key := rule.findings with input as policy(current, object.union(row, {"in_key": true}))
	key == set()
	malformed := rule.findings with input as policy(current, object.union(row, {"form": "unclosed"}))
	malformed == set()
	old := rule.findings with input as policy({"version": "2008-10-17", "no_variables": true}, row)
	old == set()
}

package arthurlint.rules.serviceaccount["sts-regional-endpoints-invalid_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.serviceaccount["sts-regional-endpoints-invalid"] as rule

import data.arthurlint.lib.irsa

found(value) := result if {
	result := rule.findings with input as testing.serviceaccount({irsa.sts_regional_endpoints: value})
}

test_ignored_values if {
	{f.fix.edits[0].value | some v in ["regional", "yes", "TrUe", "true "]; some f in found(v)} == {"true"}
	{f.fix.edits[0].value | some v in ["legacy", "no", "off"]; some f in found(v)} == {"false"}
	found("maybe") == {{
		"at": ["metadata", "annotations", irsa.sts_regional_endpoints],
		"message": `eks.amazonaws.com/sts-regional-endpoints is "maybe", which is ignored; write "true" or "false"`,
	}}
}

test_booleans_unknowns_and_other_types if {
	every value in ["1", "t", "T", "TRUE", "true", "True", "0", "f", "F", "FALSE", "false", "False", true, null, {"$unknown": "X", "class": "ref"}] {
		found(value) == set()
	}
}

package arthurlint.rules.serviceaccount["token-expiration-invalid_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.serviceaccount["token-expiration-invalid"] as rule

import data.arthurlint.lib.irsa

found(value) := result if {
	result := rule.findings with input as testing.serviceaccount({irsa.token_expiration: value})
}

test_ignored if {
	every value in ["24h", "3600s", "3,600", "1.5", "", " 3600", "1e3", "0x10"] {
		{f | some f in found(value); f.fix} == set()
		{f.message | some f in found(value)} == {sprintf(`eks.amazonaws.com/token-expiration is %q, which is ignored; write a number of seconds, such as "3600"`, [value])}
	}
}

test_bounds if {
	{f.message | some f in found("300")} == {`eks.amazonaws.com/token-expiration is "300", for which the webhook takes 600, the least; write "600"`}
	{f.fix.edits[0].value | some v in ["599", "0", "-5"]; some f in found(v)} == {"600"}
	{f.fix.edits[0].value | some v in ["86401", "604800", "9999999999"]; some f in found(v)} == {"86400"}
}

test_kept_unknown_and_other_types if {
	every value in ["600", "+3600", "003600", "86400", 3600, null, {"$unknown": "X", "class": "ref"}, {"$parts": [{"$unknown": "X", "class": "ref"}, "h"]}] {
		found(value) == set()
	}
}

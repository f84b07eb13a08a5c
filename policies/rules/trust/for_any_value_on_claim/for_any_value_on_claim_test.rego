package arthurlint.rules.trust["for-any-value-on-claim_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["for-any-value-on-claim"] as rule

aud := testing.claim("ForAnyValue:StringEquals", "aud")

test_audience if {
	value := {"Statement": [{"Condition": {"ForAnyValue:StringEquals": {aud.key: "sts.amazonaws.com"}}}]}
	found := rule.findings with input as testing.policy(value, {"claims": [aud]})
	found == {{
		"at": ["Statement", 0, "Condition", "ForAnyValue:StringEquals"],
		"on": "key",
		"message": sprintf(`"%s:aud" has one value, which needs no ForAnyValue; write StringEquals`, [testing.eks]),
		"fix": {"title": "Write StringEquals", "edits": [{"op": "rename", "at": ["Statement", 0, "Condition", "ForAnyValue:StringEquals"], "value": "StringEquals"}]},
	}}
}

test_no_fix if {
	negated := testing.claim("ForAnyValue:StringNotEquals", "aud")
	value := {"Statement": [{"Condition": {"ForAnyValue:StringNotEquals": {aud.key: "sts.amazonaws.com"}}}]}
	found := rule.findings with input as testing.policy(value, {"claims": [negated]})
	testing.messages(found) == {sprintf(`"%s:aud" has one value, which needs no ForAnyValue; write StringNotEquals`, [testing.eks])}
	[finding.fix | some finding in found] == []
}

test_others if {
	every row in [testing.claim("StringEquals", "aud"), testing.claim("ForAllValues:StringEquals", "aud"), object.remove(testing.claim("ForAnyValue:StringLike", "amr"), ["single"])] {
		found := rule.findings with input as testing.trust({"claims": [row]})
		found == set()
	}
}

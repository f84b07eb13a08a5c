package arthurlint.rules.trust["for-all-values-on-claim_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["for-all-values-on-claim"] as rule

aud := testing.claim("ForAllValues:StringEquals", "aud")

sub := testing.claim("ForAllValues:StringEquals", "sub")

found(rows) := findings if {
	findings := rule.findings with input as testing.trust({"claims": rows})
}

test_one if {
	findings := found([sub])
	{object.remove(finding, ["fix"]) | some finding in findings} == {{
		"at": ["Statement", 0, "Condition", "ForAllValues:StringEquals"],
		"on": "key",
		"message": sprintf(`"%s:sub" has one value, and ForAllValues lets tokens without it in; write StringEquals`, [testing.eks]),
	}}
}

test_two_of_one_operator if {
	value := {"Statement": [{"Condition": {"ForAllValues:StringEquals": {aud.key: "sts.amazonaws.com", sub.key: "x"}}}]}
	findings := rule.findings with input as testing.policy(value, {"claims": [aud, sub]})
	testing.messages(findings) == {sprintf(`"%s:aud" and "%s:sub" have one value, and ForAllValues lets tokens without it in; write StringEquals`, [testing.eks, testing.eks])}
	[finding.fix.edits | some finding in findings] == [[{"op": "rename", "at": ["Statement", 0, "Condition", "ForAllValues:StringEquals"], "value": "StringEquals"}]]
}

test_fix_leaves_other_keys if {
	value := {"Statement": [{"Condition": {"ForAllValues:StringEquals": {"aws:TagKeys": "x", sub.key: "x"}}}]}
	findings := rule.findings with input as testing.policy(value, {"claims": [sub]})
	[finding.fix.edits | some finding in findings] == [[
		{"op": "remove", "at": sub.at},
		{"op": "insert", "at": ["Statement", 0, "Condition", "StringEquals", sub.key], "value": "x"},
	]]
}

test_others if {
	found([testing.claim("StringEquals", "sub")]) == set()
	found([testing.claim("ForAnyValue:StringEquals", "sub")]) == set()
	found([object.remove(testing.claim("ForAllValues:StringLike", "amr"), ["single"])]) == set()
}

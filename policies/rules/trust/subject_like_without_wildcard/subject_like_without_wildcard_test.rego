package arthurlint.rules.trust["subject-like-without-wildcard_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["subject-like-without-wildcard"] as rule

sub := sprintf("%s:sub", [testing.eks])

row := object.union(testing.subject("StringLike", "system:serviceaccount:ml:scorer"), {"exact": true, "reach": "one"})

test_one if {
	value := {"Statement": [{"Condition": {"StringEquals": {"k": "x"}, "StringLike": {sub: "system:serviceaccount:ml:scorer"}}}]}
	found := rule.findings with input as testing.policy(value, {"subjects": [row]})
	found == {{
		"at": ["Statement", 0, "Condition", "StringLike", sub],
		"on": "key",
		"message": sprintf("%q has no wildcard under StringLike; write StringEquals", [sub]),
		"fix": {"title": "Write StringEquals", "edits": [
			{"op": "remove", "at": ["Statement", 0, "Condition", "StringLike"]},
			{"op": "insert", "at": ["Statement", 0, "Condition", "StringEquals", sub], "value": "system:serviceaccount:ml:scorer"},
		]},
	}}
}

list(values) := {"Statement": [{"Condition": {"StringLike": {sub: values}}}]}

test_list if {
	of := [testing.with_fields(row, {"at": ["Statement", 0, "Condition", "StringLike", sub, i]}) | some i in [0, 1]]
	found := rule.findings with input as testing.policy(list(["system:serviceaccount:ml:scorer", "system:serviceaccount:ml:trainer"]), {"subjects": of})
	{finding.at | some finding in found} == {["Statement", 0, "Condition", "StringLike", sub]}
	mixed := rule.findings with input as testing.policy(list(["system:serviceaccount:ml:scorer", "system:serviceaccount:ml:t*"]), {"subjects": [of[0], object.remove(of[1], ["exact"])]})
	mixed == set()
	unknown := rule.findings with input as testing.policy(list(["system:serviceaccount:ml:scorer", {"$unknown": "X", "class": "ref"}]), {"subjects": [of[0]]})
	unknown == set()
}

test_others if {
	some_of := rule.findings with input as testing.trust({"subjects": [object.remove(row, ["exact"])]})
	some_of == set()
	none := rule.findings with input as testing.trust({"subjects": [testing.with_fields(row, {"reach": "none"})]})
	none == set()
	audience := rule.findings with input as testing.trust({"subjects": [testing.with_fields(row, {"claim": "aud"})]})
	audience == set()
}

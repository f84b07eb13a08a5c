package arthurlint.rules.trust["issuer-case_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["issuer-case"] as rule

key := lower(sprintf("%s:sub", [testing.eks]))

row := testing.with_fields(testing.claim("StringEquals", "sub"), {"key": key, "match": "case", "at": ["Statement", 0, "Condition", "StringEquals", key]})

test_case if {
	value := {"Statement": [{"Condition": {"StringEquals": {key: "x"}}}]}
	found := rule.findings with input as testing.policy(value, {"claims": [row]})
	found == {{
		"at": ["Statement", 0, "Condition", "StringEquals", key],
		"on": "key",
		"message": sprintf(`%q differs in case from the provider, %q; write "%s:sub"`, [key, testing.eks, testing.eks]),
		"fix": {
			"title": sprintf(`Write "%s:sub"`, [testing.eks]),
			"edits": [{"op": "rename", "at": ["Statement", 0, "Condition", "StringEquals", key], "value": sprintf("%s:sub", [testing.eks])}],
		},
	}}
}

test_both if {
	value := {"Statement": [{"Condition": {"StringEquals": {key: "x", sprintf("%s:sub", [testing.eks]): "x"}}}]}
	found := rule.findings with input as testing.policy(value, {"claims": [row]})
	found == set()
}

test_others if {
	every match in ["same", "other", "none"] {
		found := rule.findings with input as testing.trust({"claims": [object.union(row, {"match": match})]})
		found == set()
	}
	found := rule.findings with input as testing.trust({"claims": [object.remove(row, ["match"])]})
	found == set()
}

package arthurlint.rules.policy["empty-element_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["empty-element"] as rule

empty(at, element, shape) := {"at": at, "element": element, "shape": shape, "statement": ["Statement", 0]}

policy(kind, row) := testing.policy(kind, {}, {"empty_elements": [row]})

test_action if {
	at := ["Statement", 0, "Action"]
	found := rule.findings with input as policy("IdentityPolicy", empty(at, "Action", "list"))
	found == {{"at": at, "message": "Action is an empty list; write the actions"}}
}

test_words if {
	every case in [
		[["Statement"], "Statement", "list", "Statement is an empty list; write a statement"],
		[["Statement", 0, "Resource"], "Resource", "list", "Resource is an empty list; write the resources"],
		[["Statement", 0, "Principal"], "Principal", "object", "Principal is an empty object; write the principals"],
		[["Statement", 0, "Principal", "AWS"], "Principal", "list", "AWS is an empty list; write the principals"],
	] {
		found := rule.findings with input as policy("ResourcePolicy", empty(case[0], case[1], case[2]))
		{f.message | some f in found} == {case[3]}
	}
}

test_elements_that_have_no_place if {
	every pair in [["IdentityPolicy", "Principal"], ["IdentityPolicy", "NotPrincipal"], ["TrustPolicy", "Resource"], ["TrustPolicy", "NotPrincipal"]] {
		found := rule.findings with input as policy(pair[0], empty(["Statement", 0, pair[1]], pair[1], "list"))
		found == set()
	}
}

test_others if {
	every row in [
		empty(["Statement", 0], "Statement", "object"),
		empty(["Statement", 0, "Condition"], "Condition", "object"),
		empty(["Statement", 0, "Condition", "StringEquals", "aws:SourceVpc"], "Condition", "list"),
	] {
		found := rule.findings with input as policy("IdentityPolicy", row)
		found == set()
	}
	none := rule.findings with input as testing.policy("IdentityPolicy", {}, {})
	none == set()
}

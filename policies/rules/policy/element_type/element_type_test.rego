package arthurlint.rules.policy["element-type_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["element-type"] as rule

policy(kind, value, row) := testing.policy(kind, value, {"malformed": [row]})

test_object if {
	at := ["Statement", 0, "Action"]
	found := rule.findings with input as policy("IdentityPolicy", {}, {"at": at, "element": "Action", "want": "string or list of strings", "found": "object"})
	found == {{"at": at, "message": "Action is an object; write a string or a list of strings"}}
}

test_words if {
	every case in [
		[["Version"], "Version", "string", "number", "Version is the number 2012; write a string"],
		[["Statement", 0, "Principal", "AWS", 0], "Principal", "string", "number", "AWS holds the number 210987654321; write a string"],
		[["Statement", 1], "Statement", "object", "string", "Statement holds a string; write an object"],
		[["Statement", 0, "Condition", "Bool"], "Condition", "object", "list", "Bool is a list; write an object"],
		[["Statement", 0, "Condition", "Bool", "aws:SecureTransport"], "Condition", "string, number, bool or list of them", "null", "aws:SecureTransport is null; write a string, a number, a boolean or a list of them"],
	] {
		[at, element, want, kind, message] := case
		value := {"Version": 2012, "Statement": [{"Principal": {"AWS": [210987654321]}}]}
		found := rule.findings with input as policy("TrustPolicy", value, {"at": at, "element": element, "want": want, "found": kind})
		{f.message | some f in found} == {message}
	}
}

test_whole_policy if {
	found := rule.findings with input as policy("IdentityPolicy", [], {"at": [], "want": "object", "found": "list"})
	found == {{"at": [], "message": "policy is a list; write an object"}}
}

test_principals if {
	inside := {"at": ["Statement", 0, "Principal", "AWS"], "element": "Principal", "want": "string or list of strings", "found": "object"}
	trust := rule.findings with input as policy("TrustPolicy", {}, inside)
	{f.message | some f in trust} == {"AWS is an object; write a string or a list of strings"}
	identity := rule.findings with input as policy("IdentityPolicy", {}, inside)
	identity == set()
	whole := rule.findings with input as policy("TrustPolicy", {}, {"at": ["Statement", 0, "Principal"], "element": "Principal", "want": `"*" or object`, "found": "list"})
	whole == set()
}

test_well_formed if {
	found := rule.findings with input as testing.policy("IdentityPolicy", {"Version": "2012-10-17"}, {})
	found == set()
}

package arthurlint.rules.iam["useless-grant_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["useless-grant"] as rule

row := {
	"action": "sts:AssumeRoleWithWebIdentity", "at": ["Statement", 0, "Action", 0], "text": "sts:AssumeRoleWithWebIdentity",
	"form": "literal", "statement": ["Statement", 0], "effect": "Allow", "conditions": "none",
}

judged(actions, fields) := object.union(
	testing.document("IdentityPolicy", {"Statement": [{"Effect": "Allow", "Action": actions, "Resource": "*"}]}),
	{"facts": {"grants": [object.union(row, fields)]}},
)

test_web_identity if {
	found := rule.findings with input as judged([row.text, "sts:AssumeRole"], {})
	found == {{
		"at": ["Statement", 0, "Action", 0],
		"message": `"sts:AssumeRoleWithWebIdentity" needs no permission of the caller, but the trust policy of the role; remove it`,
		"fix": {"title": "Remove it", "edits": [{"op": "remove", "at": ["Statement", 0, "Action", 0]}]},
	}}
}

test_caller_identity if {
	found := rule.findings with input as judged([row.text, "sts:AssumeRole"], {"action": "sts:GetCallerIdentity", "text": "sts:getCallerIdentity"})
	{f.message | some f in found} == {`"sts:getCallerIdentity" needs no permission; remove it`}
}

test_no_fix_that_leaves_nothing if {
	every actions in [[row.text], [row.text, "sts:GetCallerIdentity"]] {
		found := rule.findings with input as judged(actions, {})
		{f.at | some f in found} == {row.at}
		{f.fix | some f in found} == set()
	}
}

test_single if {
	found := rule.findings with input as judged(row.text, {"at": ["Statement", 0, "Action"]})
	{f.at | some f in found} == {["Statement", 0, "Action"]}
	{f.fix | some f in found} == set()
}

test_others if {
	every fields in [
		{"effect": "Deny"},
		{"form": "pattern", "text": "sts:AssumeRole*"},
		{"form": "service", "text": "sts:*"},
		{"action": "sts:AssumeRole"},
	] {
		found := rule.findings with input as judged([row.text, "sts:AssumeRole"], fields)
		found == set()
	}
}

package arthurlint.rules.trust["principal-redundant_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["principal-redundant"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.trust(facts)
}

row(fields) := testing.changed(testing.principal("AWS", "session", "arn:aws:sts::210987654321:assumed-role/x/y"), object.union(
	{
		"at": ["Statement", 0, "Principal", "AWS", 1],
		"covered_by": ["Statement", 0, "Principal", "AWS", 0],
		"covered_by_text": "arn:aws:iam::210987654321:role/x",
	},
	fields,
))

test_session_and_role if {
	found({"principals": [row({})]}) == {{
		"at": ["Statement", 0, "Principal", "AWS", 1],
		"message": `"arn:aws:sts::210987654321:assumed-role/x/y" is let in by "arn:aws:iam::210987654321:role/x" anyway; remove it`,
		"related": [{"at": ["Statement", 0, "Principal", "AWS", 0], "message": "lets in the same"}],
		"fix": {
			"title": `Take "arn:aws:sts::210987654321:assumed-role/x/y" out`,
			"edits": [{"op": "remove", "at": ["Statement", 0, "Principal", "AWS", 1]}],
		},
	}}
}

test_twice if {
	{f.message | some f in found({"principals": [row({"text": "210987654321", "form": "account", "covered_by_text": "210987654321"})]})} == {`"210987654321" is named twice; remove it`}
}

test_others if {
	found({"principals": [row({"covered_by": null})]}) == set()
	found({"principals": [row({"form": "group"})]}) == set()
	found({"principals": [row({"belongs": "Service"})]}) == set()
	found({"principals": [row({"element": "NotPrincipal"})]}) == set()
}

test_no_fix_for_a_single_value if {
	{f | some f in found({"principals": [row({"at": ["Statement", 0, "Principal", "AWS"]})]}); f.fix} == set()
}

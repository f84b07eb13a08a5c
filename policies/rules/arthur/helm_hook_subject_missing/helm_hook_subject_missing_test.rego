package arthurlint.rules.arthur["helm-hook-subject-missing_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.arthur["helm-hook-subject-missing"] as rule

main := "system:serviceaccount:arthur:arthurai-arthur"

hook := "system:serviceaccount:arthur:arthurai-arthur-helm-hook"

found(subjects, held) := result if {
	key := sprintf("%s:sub", [testing.issuer])
	document := object.union(testing.truster(subjects), {"value": {"Statement": [{"Condition": {"StringEquals": {key: held}}}]}})
	result := rule.findings with input as document
}

test_no_hook if {
	found([main], [main]) == {{
		"at": testing.place(0),
		"message": sprintf("the policy names %q and not %q; add it", [main, hook]),
		"fix": {"title": sprintf("Add %q", [hook]), "edits": [{"op": "insert", "at": testing.place(1), "value": hook}]},
	}}
}

test_hook_only if {
	{f.message | some f in found([hook], [hook])} == {sprintf("the policy names %q and not %q; add it", [hook, main])}
}

test_no_fix_where_the_text_is_another if {
	{f | some f in found([main], [{"$unknown": "X", "class": "ref"}]); f.fix} == set()
}

test_others if {
	found([main, hook], [main, hook]) == set()
	found([main, "system:serviceaccount:arthur:*"], []) == set()
	found(["system:serviceaccount:arthur:arthurai-arthur*"], []) == set()
	found(["system:serviceaccount:arthur:arthurai-production"], []) == set()
	found(["system:serviceaccount:arthur:loki"], []) == set()
	result := rule.findings with input as object.union(testing.truster([main]), {"facts": {"trust": {"service_accounts_closed": false}}})
	result == set()
}

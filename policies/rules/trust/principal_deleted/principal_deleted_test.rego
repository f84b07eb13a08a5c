package arthurlint.rules.trust["principal-deleted_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["principal-deleted"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.trust(facts)
}

test_role if {
	found({"principals": [testing.principal("AWS", "role-id", "AROAQMDRWK3NXT5LJ7P2A")]}) == {{
		"at": ["Statement", 0, "Principal", "AWS"],
		"message": `"AROAQMDRWK3NXT5LJ7P2A" is the id of a role that was deleted; write the ARN of the role, or remove it`,
	}}
}

test_user if {
	{f.message | some f in found({"principals": [testing.principal("AWS", "user-id", "AIDAQMDRWK3NXT5LJ7P2A")]})} == {`"AIDAQMDRWK3NXT5LJ7P2A" is the id of a user that was deleted; write the ARN of the user, or remove it`}
}

test_others if {
	every form in ["role", "user", "other-id", "other"] {
		found({"principals": [testing.principal("AWS", form, "x")]}) == set()
	}
}

package arthurlint.rules.trust["operator-wrong-type_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["operator-wrong-type"] as rule

found(row) := findings if {
	findings := rule.findings with input as testing.trust({"claims": [row]})
}

test_bool if {
	found(testing.claim("Bool", "sub")) == {{
		"at": ["Statement", 0, "Condition", "Bool", sprintf("%s:sub", [testing.eks])],
		"on": "key",
		"message": sprintf(`"%s:sub" is a string, which Bool does not compare; write StringEquals`, [testing.eks]),
	}}
}

test_other_types if {
	every pair in [["NumericNotEquals", "StringNotEquals"], ["ArnLike", "StringLike"], ["ArnEquals", "StringEquals"], ["DateLessThan", "StringEquals"]] {
		testing.messages(found(testing.claim(pair[0], "aud"))) == {sprintf(`"%s:aud" is a string, which %s does not compare; write %s`, [testing.eks, pair[0], pair[1]])}
	}
}

test_other_claims if {
	{finding.at | some finding in found(testing.claim("NumericEquals", "repository_id"))} == {testing.claim("NumericEquals", "repository_id").at}
	found(testing.claim("NumericEquals", "google/organization_number")) == set()
	found(object.union(testing.claim("Bool", "ready"), {"filled": "unlisted"})) == set()
}

test_others if {
	every operator in ["StringEquals", "StringNotLikeIfExists", "Null"] {
		found(testing.claim(operator, "sub")) == set()
	}
	found(object.union(testing.claim("Bool", "sub"), {"match": "other"})) == set()
}

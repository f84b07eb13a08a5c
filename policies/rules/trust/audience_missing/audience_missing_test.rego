package arthurlint.rules.trust["audience-missing_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["audience-missing"] as rule

row := object.union(testing.admitted("aud", "none"), {"default_audience": "sts.amazonaws.com"})

found(row, subject) := findings if {
	findings := rule.findings with input as testing.trust({"admitted": [row], "tokens": [testing.token({"subject": subject})]})
}

test_cluster if {
	value := {"Statement": [{"Condition": {"StringEquals": {sprintf("%s:sub", [testing.eks]): "x"}}}]}
	findings := rule.findings with input as testing.policy(value, {"admitted": [row], "tokens": [testing.token({"subject": "firm"})]})
	findings == {{
		"at": ["Statement", 0, "Principal", "Federated"],
		"message": sprintf(`no condition tests "%s:aud"; add StringEquals with "sts.amazonaws.com"`, [testing.eks]),
		"fix": {
			"title": `Test the audience for "sts.amazonaws.com"`,
			"edits": [{"op": "insert", "at": ["Statement", 0, "Condition", "StringEquals", sprintf("%s:aud", [testing.eks])], "value": "sts.amazonaws.com"}],
		},
	}}
}

test_no_audience_known if {
	findings := found(object.remove(object.union(row, {"vendor": "gke"}), ["default_audience"]), "firm")
	testing.messages(findings) == {sprintf(`no condition tests "%s:aud"; add StringEquals with the audience that is meant`, [testing.eks])}
	[finding.fix | some finding in findings] == []
}

test_others if {
	found(row, "none") == set()
	found(row, "") == set()
	found(testing.with_fields(row, {"guard": "vacuous"}), "firm") == set()
	found(object.remove(row, ["guard"]), "firm") == set()
	found(object.union(row, {"elsewhere": true}), "firm") == set()
	found(object.remove(row, ["granted"]), "firm") == set()
	every vendor in ["gitlab", "circleci", "google", "cognito"] {
		found(testing.with_fields(row, {"vendor": vendor}), "firm") == set()
	}
	found(object.remove(row, ["vendor"]), "firm") == set()
}

package arthurlint.rules.trust["audience-unexpected_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["audience-unexpected"] as rule

row := object.union(testing.admitted("aud", "firm"), {
	"at": ["Statement", 0, "Condition", "StringEquals", "k"], "default_audience": "sts.amazonaws.com", "has_default": "no", "kind": "these", "values": ["sts.eu-west-1.amazonaws.com"],
})

found(row) := findings if {
	findings := rule.findings with input as testing.trust({"admitted": [row]})
}

test_another if {
	found(row) == {{
		"at": ["Statement", 0, "Condition", "StringEquals", "k"],
		"message": `the audience is "sts.eu-west-1.amazonaws.com", and the tokens of EKS are for "sts.amazonaws.com"; write that, or set the annotation eks.amazonaws.com/audience of the service account`,
	}}
}

test_others if {
	found(testing.with_fields(row, {"has_default": "yes"})) == set()
	found(object.remove(row, ["has_default"])) == set()
	found(testing.with_fields(row, {"kind": "nothing"})) == set()
	found(object.remove(row, ["kind"])) == set()
	found(testing.with_fields(row, {"guard": "vacuous"})) == set()
	found(testing.with_fields(row, {"vendor": "github"})) == set()
	found(testing.with_fields(row, {"claim": "azp"})) == set()
}

test_wildcards_are_told_as_that if {
	value := {"claim": "aud", "provider": row.provider, "literal_wildcard": true, "text": "sts.*"}
	findings := rule.findings with input as testing.trust({"admitted": [row], "subjects": [value]})
	findings == set()
}

package arthurlint.rules.trust["claim-if-exists_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["claim-if-exists"] as rule

admitted := testing.admitted("azp", "vacuous")

claim := testing.claim("StringEqualsIfExists", "azp")

found(admitted, claim) := findings if {
	findings := rule.findings with input as testing.trust({"admitted": [admitted], "claims": [claim]})
}

test_claim if {
	value := {"Statement": [{"Condition": {"StringEqualsIfExists": {claim.key: "x"}}}]}
	findings := rule.findings with input as testing.policy(value, {"admitted": [admitted], "claims": [claim]})
	findings == {{
		"at": claim.at,
		"on": "key",
		"message": sprintf(`tokens without "%s:azp" get past StringEqualsIfExists; write StringEquals`, [testing.eks]),
		"fix": {"title": "Write StringEquals", "edits": [{"op": "rename", "at": ["Statement", 0, "Condition", "StringEqualsIfExists"], "value": "StringEquals"}]},
	}}
}

test_others if {
	found(testing.admitted("azp", "firm"), claim) == set()
	found(object.remove(admitted, ["guard"]), claim) == set()
	found(testing.admitted("sub", "vacuous"), testing.claim("StringEqualsIfExists", "sub")) == set()
	found(admitted, testing.claim("ForAllValues:StringEquals", "azp")) == set()
	found(admitted, object.union(claim, {"filled": "no"})) == set()
}

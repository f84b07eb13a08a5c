package arthurlint.rules.iam["arn-service-unknown_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["arn-service-unknown"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

row := {
	"at": ["Statement", 0, "Resource"], "element": "Resource", "statement": ["Statement", 0], "effect": "Allow",
	"text": "arn:aws:sq:eu-west-1:210987654321:arthur-ingest", "problem": "service-unknown", "part": "sq", "service": "sq",
}

test_unknown if {
	found := rule.findings with input as policy({"arns": [object.union(row, {"near": [{"name": "sqs", "distance": 1}]})]})
	found == {{
		"at": ["Statement", 0, "Resource"],
		"message": `"arn:aws:sq:eu-west-1:210987654321:arthur-ingest" is of the service "sq", of which AWS's data knows no ARNs; did you mean "sqs"?`,
	}}
}

test_nothing_like_it if {
	found := rule.findings with input as policy({"arns": [row]})
	{f.message | some f in found} == {`"arn:aws:sq:eu-west-1:210987654321:arthur-ingest" is of the service "sq", of which AWS's data knows no ARNs`}
}

test_not_ours if {
	every problem in ["type", "service-case", "service-wildcard", "prefix"] {
		found := rule.findings with input as policy({"arns": [object.union(row, {"problem": problem})]})
		found == set()
	}
}

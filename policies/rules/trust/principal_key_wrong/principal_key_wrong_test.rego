package arthurlint.rules.trust["principal-key-wrong_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["principal-key-wrong"] as rule

found(principal, row) := result if {
	document := object.union(testing.trust({"principals": [row]}), {"value": {"Statement": [{"Principal": principal}]}})
	result := rule.findings with input as document
}

arn := "arn:aws:iam::210987654321:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/5C0E3B8D1F2A4967B0D8E1F2A3B4C5D6"

provider := object.union(testing.principal("AWS", "oidc-provider", arn), {"belongs": "Federated"})

test_provider if {
	found({"AWS": arn}, provider) == {{
		"at": ["Statement", 0, "Principal", "AWS"],
		"message": sprintf(`%q stands under "AWS"; write it under "Federated"`, [arn]),
		"fix": {"title": "Rename AWS to Federated", "edits": [{"op": "rename", "at": ["Statement", 0, "Principal", "AWS"], "value": "Federated"}]},
	}}
}

test_list_of_one if {
	row := object.union(provider, {"at": ["Statement", 0, "Principal", "AWS", 0]})
	{f.fix.edits[0].at | some f in found({"AWS": [arn]}, row)} == {["Statement", 0, "Principal", "AWS"]}
}

test_no_fix if {
	{f | some f in found({"AWS": arn, "Federated": "x"}, provider); f.fix} == set()
	row := object.union(provider, {"at": ["Statement", 0, "Principal", "AWS", 0]})
	{f | some f in found({"AWS": [arn, "210987654321"]}, row); f.fix} == set()
	url := object.union(testing.principal("AWS", "url", "https://idp.acme.com"), {"belongs": "Federated"})
	{f.message | some f in found({"AWS": "https://idp.acme.com"}, url)} == {`"https://idp.acme.com" stands under "AWS"; write the ARN of the provider under "Federated"`}
	{f | some f in found({"AWS": "https://idp.acme.com"}, url); f.fix} == set()
}

test_others if {
	found({"AWS": "x"}, testing.principal("AWS", "role", "x")) == set()
	found({"AWS": arn}, object.union(provider, {"element": "NotPrincipal"})) == set()
	found({"FEDERATED": arn}, object.union(provider, {"under": "FEDERATED"})) == set()
}

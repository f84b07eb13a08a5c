package arthurlint.rules.trust["action-mismatch_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["action-mismatch"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.trust(facts)
}

row(fields) := testing.changed(testing.action("sts:AssumeRole", ["oidc"]), object.union({"useless": true, "fixed": "sts:AssumeRoleWithWebIdentity"}, fields))

test_oidc_provider if {
	found({"assumed_actions": [row({})]}) == {{
		"at": ["Statement", 0, "Action"],
		"message": `"sts:AssumeRole" is for AWS accounts, roles, users and services, and the statement names an OIDC provider; write "sts:AssumeRoleWithWebIdentity"`,
		"fix": {
			"title": `Write "sts:AssumeRoleWithWebIdentity"`,
			"edits": [{"op": "set", "at": ["Statement", 0, "Action"], "value": "sts:AssumeRoleWithWebIdentity"}],
		},
	}}
}

test_beside_the_right_action if {
	right := testing.changed(testing.action("sts:AssumeRoleWithWebIdentity", ["oidc"]), {"at": ["Statement", 0, "Action", 0]})
	{f.message | some f in found({"assumed_actions": [right, row({"at": ["Statement", 0, "Action", 1], "fixed": null})]})} == {`"sts:AssumeRole" is for AWS accounts, roles, users and services, and the statement names an OIDC provider; remove it`}
}

test_several_kinds if {
	wide := row({"text": "sts:AssumeRoleWith*", "form": "pattern", "fixed": null, "grants": ["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"], "principals": ["aws", "service"]})
	{f.message | some f in found({"assumed_actions": [wide]})} == {`"sts:AssumeRoleWith*" is for SAML providers, and OIDC providers, and the statement names an AWS account, role or user and an AWS service; write "sts:AssumeRole"`}
}

test_principal_without_its_action if {
	principal := object.union(testing.principal("Federated", "saml-provider", "arn:aws:iam::210987654321:saml-provider/Okta"), {"unassumed": true})
	found({"principals": [principal]}) == {{
		"at": ["Statement", 0, "Principal", "Federated"],
		"message": `no action of the statement lets in "arn:aws:iam::210987654321:saml-provider/Okta"; add "sts:AssumeRoleWithSAML"`,
	}}
}

test_others if {
	found({"assumed_actions": [row({"useless": null, "fixed": null})]}) == set()
	found({"assumed_actions": [row({"effect": "Deny"})]}) == set()
	found({"principals": [testing.principal("AWS", "role", "x")]}) == set()
	found({"principals": [object.union(testing.principal("AWS", "oidc-provider", "x"), {"unassumed": true, "belongs": "Federated"})]}) == set()
	found({"principals": [object.union(testing.principal("Service", "service", "pods.eks.amazonaws.com"), {"unassumed": true})]}) == set()
}

test_left_to_pod_identity if {
	pods := [{"foreign": [{"at": ["Statement", 0, "Action"], "text": "sts:AssumeRole"}]}]
	found({"assumed_actions": [row({})], "pod_identities": pods}) == set()
}

package arthurlint.rules.arthur["ses-chain_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.lib.testing as inputs
import data.arthurlint.rules.arthur["ses-chain"] as rule

findings(documents) := result if {
	entries := [{"document": i, "entry": entry} |
		some i, document in documents
		some entry in aggregated(document)
	]
	result := rule.findings with input as inputs.cluster(entries)
}

aggregated(document) := result if {
	result := rule.aggregate with input as document
}

found(documents) := {[f.document, f.at] | some f in findings(documents)}

client := testing.truster(["system:serviceaccount:arthur:arthurai-arthur"])

assuming(role) := testing.owned(
	{
		"policy": {"closed": true},
		"targets": {"roles_closed": true},
		"role_targets": [{"at": ["Statement", 0, "Resource"], "text": sprintf("arn:aws:iam::876543210987:role/%s", [role]), "form": "role", "account": "876543210987", "role": role}],
	},
	"arthur-irsa-policy.json",
)

door(role) := testing.in_file(
	testing.trust({
		"trust": {"principals_closed": true, "service_accounts_closed": true},
		"principals": [object.union(testing.principal("AWS", "role", sprintf("arn:aws:iam::210987654321:role/%s", [role])), {"account": "210987654321", "name": role})],
	}),
	"arthur-mail-trust-policy.json",
)

mail(account) := testing.owned(
	{
		"policy": {"closed": true},
		"grants": [{
			"action": "ses:SendEmail", "effect": "Allow", "resources_known": true, "at": ["Statement", 0, "Action"], "statement": ["Statement", 0],
			"resources": [{"at": ["Statement", 0, "Resource"], "text": sprintf("arn:aws:ses:eu-west-1:%s:identity/acme.com", [account]), "reach": "named"}],
		}],
	},
	"arthur-mail-ses-policy.json",
)

test_not_let_in if {
	found := findings([client, assuming("arthur-mail"), door("arthur-staging"), mail("876543210987")])
	{f | some f in found; f.document == 1} == {{
		"document": 1,
		"at": ["Statement", 0, "Resource"],
		"message": `the trust policy of "arthur-mail" lets in neither the account 210987654321, nor its role "arthur-irsa", nor the cluster's OIDC provider; add one of them`,
		"related": [{"document": 2, "at": ["Statement"], "message": "the trust policy"}],
	}}
	{f | some f in found; f.document == 2} == {{
		"document": 2,
		"at": ["Statement"],
		"on": "key",
		"message": `Arthur's role "arthur-irsa" of the account 210987654321 is to assume this role and is not let in; add "arn:aws:iam::210987654321:role/arthur-irsa", that account, or the cluster's OIDC provider`,
		"related": [{"document": 1, "at": ["Statement", 0, "Resource"], "message": "names this role"}],
	}}
	{f.document | some f in found} == {1, 2}
}

test_may_not_assume if {
	found := findings([client, assuming("arthur-reports"), door("arthur-irsa"), mail("876543210987")])
	{f | some f in found; f.document == 1} == {{
		"document": 1,
		"at": ["Statement"],
		"on": "key",
		"message": `Arthur's role "arthur-irsa" is let in by the role "arthur-mail", which sends mail of the account 876543210987, and may not assume it; allow "sts:AssumeRole" on that role`,
		"related": [{"document": 2, "at": ["Statement", 0, "Principal", "AWS"], "message": "lets it in"}],
	}}
	{f | some f in found; f.document == 2} == {{
		"document": 2,
		"at": ["Statement", 0, "Principal", "AWS"],
		"message": `"arn:aws:iam::210987654321:role/arthur-irsa" is let in, and no policy of Arthur's role "arthur-irsa" allows "sts:AssumeRole" on this role; add it there`,
		"related": [{"document": 1, "at": ["Statement"], "message": "the policy of Arthur's role"}],
	}}
	{f.document | some f in found} == {1, 2}
}

test_others if {
	found([client, assuming("arthur-mail"), door("arthur-irsa"), mail("876543210987")]) == set()
	found([client, assuming("arthur-reports"), door("arthur-irsa"), mail("210987654321")]) == set()
	found([client, assuming("arthur-mail"), mail("876543210987")]) == set()
	found([client, door("arthur-irsa"), mail("876543210987")]) == set()
	found([assuming("arthur-mail"), door("arthur-staging"), mail("876543210987")]) == set()
	found([testing.truster(["system:serviceaccount:monitoring:loki"]), assuming("arthur-mail"), door("arthur-staging")]) == set()
	found([client, assuming("arthur-mail"), object.union(door("arthur-staging"), {"facts": {"trust": {"principals_closed": false}}})]) == set()
}

test_not_where_parts_are_missing if {
	entries := [{"document": i, "entry": entry} | some i, document in [client, assuming("arthur-reports"), door("arthur-irsa"), mail("876543210987")]; some entry in aggregated(document)]
	found := rule.findings with input as {"aggregate": entries, "cluster": {"name": "test", "complete": false, "whole": false}}
	found == set()
}

package arthurlint.rules.iam["action-resource-mismatch_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["action-resource-mismatch"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

row := {
	"at": ["Statement", 0, "Action"], "action": "sts:AssumeRole", "text": "sts:AssumeRole", "statement": ["Statement", 0], "effect": "Allow",
	"targets": [{"type": "role", "arn": "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"}],
	"resources": [{"at": ["Statement", 0, "Resource"], "text": "arn:aws:iam::210987654321:user/ci", "service": "iam", "types": ["user"]}],
}

test_user_for_role if {
	found := rule.findings with input as policy({"unmatchable": [row]})
	found == {{
		"at": ["Statement", 0, "Action"],
		"message": `"sts:AssumeRole" is never allowed here: it takes resources of type "role", "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"; "arn:aws:iam::210987654321:user/ci" is of type "user"`,
		"related": [{"at": ["Statement", 0, "Resource"], "message": "this resource"}],
	}}
}

test_keys if {
	keys := {
		"action": "kms:Decrypt",
		"targets": [{"type": "key", "arn": "arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}"}],
		"resources": [object.union(row.resources[0], {"service": "kms", "types": []})],
	}
	found := rule.findings with input as policy({"unmatchable": [object.union(row, keys)]})
	{f.at | some f in found} == {row.at}
	aliases := object.union(keys, {"resources": [object.union(keys.resources[0], {"types": ["alias"]})]})
	none := rule.findings with input as policy({"unmatchable": [object.union(row, aliases)]})
	none == set()
}

test_not_ours if {
	every other in [
		{"effect": "Deny"},
		{"action": "s3:GetObject"},
	] {
		found := rule.findings with input as policy({"unmatchable": [object.union(row, other)]})
		found == set()
	}
}

test_unknown_effect if {
	found := rule.findings with input as policy({"unmatchable": [object.remove(row, ["effect"])]})
	found == set()
}

test_malformed_resources_are_reported_for_that if {
	found := rule.findings with input as policy({"unmatchable": [row], "arns": [{"at": ["Statement", 0, "Resource"], "text": "x", "problem": "service-case"}]})
	found == set()
	others := rule.findings with input as policy({"unmatchable": [row], "arns": [{"at": ["Statement", 1, "Resource"], "text": "x", "problem": "service-case"}]})
	{f.at | some f in others} == {row.at}
}

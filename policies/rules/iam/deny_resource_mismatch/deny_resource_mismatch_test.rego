package arthurlint.rules.iam["deny-resource-mismatch_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["deny-resource-mismatch"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

row := {
	"at": ["Statement", 0, "Action"], "action": "sts:AssumeRole", "text": "sts:AssumeRole", "statement": ["Statement", 0], "effect": "Deny",
	"targets": [{"type": "role", "arn": "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"}],
	"resources": [{"at": ["Statement", 0, "Resource"], "text": "arn:aws:iam::210987654321:user/ci", "service": "iam", "types": ["user"]}],
}

test_user_for_role if {
	found := rule.findings with input as policy({"unmatchable": [row]})
	found == {{
		"at": ["Statement", 0, "Action"],
		"message": `"sts:AssumeRole" is never denied here: it takes resources of type "role", "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"; "arn:aws:iam::210987654321:user/ci" is of type "user"`,
		"related": [{"at": ["Statement", 0, "Resource"], "message": "this resource"}],
	}}
}

test_every_service if {
	every action in ["s3:GetObject", "kms:Decrypt"] {
		found := rule.findings with input as policy({"misplaced": [object.union(row, {"action": action})]})
		{f.at | some f in found} == {row.at}
	}
}

test_others if {
	every facts in [
		{"unmatchable": [object.union(row, {"effect": "Allow"})]},
		{"unmatchable": [object.remove(row, ["effect"])]},
		{"unmatchable": [row], "arns": [{"at": ["Statement", 0, "Resource"], "text": "x", "problem": "fields"}]},
		{"unmatchable": [row], "buckets": [{"at": ["Statement", 0, "Resource"], "text": "x", "problem": "slash"}]},
	] {
		found := rule.findings with input as policy(facts)
		found == set()
	}
}

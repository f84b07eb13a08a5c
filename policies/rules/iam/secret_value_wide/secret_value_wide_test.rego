package arthurlint.rules.iam["secret-value-wide_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["secret-value-wide"] as rule

policy(facts) := object.union(testing.document("IdentityPolicy", {}), {"facts": facts})

all := {"at": ["Statement", 0, "Resource"], "text": "*", "reach": "everything", "types": ["Secret"]}

typed := {"at": ["Statement", 0, "Resource"], "text": "arn:aws:secretsmanager:*:*:secret:*", "reach": "type", "types": ["Secret"]}

row := {
	"action": "secretsmanager:GetSecretValue", "at": ["Statement", 0, "Action"], "text": "secretsmanager:GetSecretValue", "form": "literal", "statement": ["Statement", 0],
	"effect": "Allow", "conditions": "none", "resources": [all], "resources_known": true, "everywhere": true,
}

grants(fields) := policy({"grants": [object.union(row, fields)]})

test_on_everything if {
	found := rule.findings with input as grants({})
	found == {{
		"at": ["Statement", 0, "Resource"],
		"message": `"secretsmanager:GetSecretValue" on "*" lets every secret be read; name the secrets, arn:aws:secretsmanager:<region>:<account>:secret:<name>-??????`,
		"related": [{"at": ["Statement", 0, "Action"], "message": "the action"}],
	}}
}

test_on_all_of_the_type if {
	found := rule.findings with input as grants({"resources": [typed], "everywhere": false})
	{f.message | some f in found} == {`"secretsmanager:GetSecretValue" on "arn:aws:secretsmanager:*:*:secret:*" lets every secret be read; name the secrets, arn:aws:secretsmanager:<region>:<account>:secret:<name>-??????`}
}

test_patterns if {
	found := rule.findings with input as grants({"form": "pattern", "text": "secretsmanager:GetSecretVa*"})
	{f.message | some f in found} == {`"secretsmanager:GetSecretVa*" on "*" lets every secret be read; name the secrets, arn:aws:secretsmanager:<region>:<account>:secret:<name>-??????`}
}

test_the_whole_service_on_all_of_the_type if {
	found := rule.findings with input as grants({"form": "service", "resources": [typed], "everywhere": false})
	{f.at | some f in found} == {typed.at}
}

test_narrower if {
	every reach in ["pattern", "variable", "named", "unknown"] {
		found := rule.findings with input as grants({"resources": [object.union(typed, {"reach": reach})], "everywhere": false})
		found == set()
	}
}

test_others if {
	every other in [
		{"action": "s3:GetObject"},
		{"effect": "Deny"},
		{"conditions": "some", "keys": ["aws:resourcetag/app"]},
		{"conditions": "unknown"},
		{"resources": []},
		{"form": "all"},
		{"form": "service"},
		{"form": "service", "resources": [typed], "everywhere": false, "resources_known": false},
		{"form": "complement"},
	] {
		found := rule.findings with input as grants(other)
		found == set()
	}
}

package arthurlint.rules.kms["crypto-everywhere_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.kms["crypto-everywhere"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

everything := {"at": ["Statement", 0, "Resource"], "text": "*", "reach": "everything", "types": ["key"]}

grant(action, resource) := {
	"action": action,
	"at": ["Statement", 0, "Action"],
	"text": action,
	"form": "literal",
	"statement": ["Statement", 0],
	"effect": "Allow",
	"conditions": "none",
	"resources": [resource],
	"resources_known": true,
}

test_everything if {
	found({"grants": [grant("kms:Encrypt", everything), grant("kms:Decrypt", everything)]}) == {{
		"at": ["Statement", 0, "Resource"],
		"message": `"kms:Decrypt" and "kms:Encrypt" are allowed with every key by "*"; name the keys`,
	}}
}

test_every_key if {
	keys := object.union(everything, {"text": "arn:aws:kms:*:*:key/*", "reach": "type"})
	{f.at | some f in found({"grants": [grant("kms:Decrypt", keys)]})} == {["Statement", 0, "Resource"]}
}

test_others if {
	account := object.union(everything, {"text": "arn:aws:kms:eu-west-1:210987654321:key/*", "reach": "type"})
	found({"grants": [grant("kms:Decrypt", account)]}) == set()
	found({"grants": [grant("kms:DescribeKey", everything)]}) == set()
	every change in [
		{"effect": "Deny"},
		{"form": "all"},
		{"form": "complement"},
		{"conditions": "some", "keys": ["kms:viaservice"]},
		{"conditions": "unknown"},
	] {
		found({"grants": [object.union(grant("kms:Decrypt", everything), change)]}) == set()
	}
	service := object.union(grant("kms:Decrypt", everything), {"form": "service", "everywhere": true})
	found({"grants": [service]}) == set()
	found({}) == set()
}

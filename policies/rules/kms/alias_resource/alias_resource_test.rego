package arthurlint.rules.kms["alias-resource_test"]

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.rules.kms["alias-resource"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.identity(facts)
}

alias := {"at": ["Statement", 0, "Resource"], "text": "arn:aws:kms:eu-west-1:210987654321:alias/arthur", "service": "kms", "types": ["alias"]}

row(action, resources) := {
	"at": ["Statement", 0, "Action"],
	"action": action,
	"text": action,
	"statement": ["Statement", 0],
	"effect": "Allow",
	"targets": [{"type": "key", "arn": "arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}"}],
	"resources": resources,
}

test_alias if {
	found({"unmatchable": [row("kms:Decrypt", [alias])]}) == {{
		"at": ["Statement", 0, "Resource"],
		"message": `"kms:Decrypt" acts on keys, and "arn:aws:kms:eu-west-1:210987654321:alias/arthur" is an alias; write the ARN of its key`,
		"related": [{"at": ["Statement", 0, "Action"], "message": "acts on keys"}],
	}}
}

test_one_finding_for_an_alias if {
	messages := {f.message | some f in found({"unmatchable": [row("kms:Encrypt", [alias]), row("kms:Decrypt", [alias])]})}
	messages == {`"kms:Decrypt" and "kms:Encrypt" act on keys, and "arn:aws:kms:eu-west-1:210987654321:alias/arthur" is an alias; write the ARN of its key`}
}

test_others if {
	bucket := {"at": ["Statement", 0, "Resource"], "text": "arn:aws:s3:::acme", "service": "s3"}
	found({"unmatchable": [row("kms:Decrypt", [bucket])]}) == set()
	found({"unmatchable": [object.union(row("kms:Decrypt", [alias]), {"effect": "Deny"})]}) == set()
	found({"unmatchable": [row("s3:GetObject", [alias])]}) == set()
	found({}) == set()
}

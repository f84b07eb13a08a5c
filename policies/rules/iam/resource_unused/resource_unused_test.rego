package arthurlint.rules.iam["resource-unused_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.iam["resource-unused"] as rule

row := {
	"at": ["Statement", 0, "Resource", 1], "text": "arn:aws:sns:eu-west-1:210987654321:arthur-alerts",
	"statement": ["Statement", 0], "effect": "Allow", "service": "sns", "types": ["topic"],
}

queue := "arn:aws:sqs:eu-west-1:210987654321:arthur-ingest"

with_resources(resources, facts) := object.union(
	testing.document("IdentityPolicy", {"Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": resources}]}),
	{"facts": facts},
)

test_topic_beside_a_queue if {
	found := rule.findings with input as with_resources([queue, row.text], {"unused_resources": [row]})
	found == {{
		"at": ["Statement", 0, "Resource", 1],
		"message": `no action of the statement takes "arn:aws:sns:eu-west-1:210987654321:arthur-alerts"; name an action for it, or remove it`,
		"fix": {"title": "Remove it", "edits": [{"op": "remove", "at": ["Statement", 0, "Resource", 1]}]},
	}}
}

test_others if {
	every facts in [
		{"unused_resources": [object.union(row, {"effect": "Deny"})]},
		{"unused_resources": [object.union(row, {"companion": true})]},
		{"unused_resources": [row], "arns": [{"at": row.at, "text": "x", "problem": "type"}]},
		{"unused_resources": [row, object.union(row, {"at": ["Statement", 0, "Resource", 0]})]},
	] {
		found := rule.findings with input as with_resources([queue, row.text], facts)
		found == set()
	}
}

test_nothing_else_is_known if {
	every resources in [[{"$unknown": "var.queue", "class": "ref"}, row.text], row.text] {
		found := rule.findings with input as with_resources(resources, {"unused_resources": [row]})
		found == set()
	}
}

package arthurlint.rules.arthur["ses-needs-irsa_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.lib.testing as inputs
import data.arthurlint.rules.arthur["ses-needs-irsa"] as rule

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

annotation := ["metadata", "annotations", "eks.amazonaws.com/role-arn"]

mail(file) := testing.owned({"grants": [{"action": "ses:SendEmail", "effect": "Allow", "at": ["Statement", 0, "Action"], "statement": ["Statement", 0]}]}, file)

bare := inputs.document("ServiceAccount", {"metadata": {"name": "arthurai-arthur", "namespace": "arthur"}})

test_no_role if {
	findings([bare, mail("arthur-ses.json")]) == {{
		"document": 0,
		"at": annotation,
		"message": "there is no eks.amazonaws.com/role-arn, and Arthur sends mail with the role of its service accounts only; write the ARN of the role",
		"related": [{"document": 1, "at": ["Statement", 0, "Action"], "message": "lets somebody send mail"}],
	}}
}

test_others if {
	found([bare]) == set()
	found([mail("arthur-ses.json")]) == set()
	found([bare, mail("newsletter.json")]) == set()
	found([testing.account("arthur", "arthurai-arthur", {}), mail("arthur-ses.json")]) == set()
	found([bare, testing.account("arthur", "arthurai-arthur-helm-hook", {}), mail("arthur-ses.json")]) == set()
	found([bare, testing.truster(["system:serviceaccount:arthur:arthurai-arthur"]), mail("arthur-ses.json")]) == set()
	found([bare, testing.trust({}), mail("arthur-ses.json")]) == set()
	found([inputs.opened(bare, ["/metadata"]), mail("arthur-ses.json")]) == set()
	found([inputs.document("ServiceAccount", {"metadata": {"name": "loki", "namespace": "monitoring"}}), mail("arthur-ses.json")]) == set()
	users := object.union(mail("arthur-ses.json"), {"document": {"attachment": "user"}})
	found([bare, users]) == set()
}

test_not_where_parts_are_missing if {
	entries := [{"document": i, "entry": entry} | some i, document in [bare, mail("arthur-ses.json")]; some entry in aggregated(document)]
	found := rule.findings with input as {"aggregate": entries, "cluster": {"name": "test", "complete": false, "whole": false}}
	found == set()
}

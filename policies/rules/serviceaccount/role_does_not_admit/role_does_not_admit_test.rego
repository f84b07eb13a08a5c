package arthurlint.rules.serviceaccount["role-does-not-admit_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.lib.testing as inputs
import data.arthurlint.rules.serviceaccount["role-does-not-admit"] as rule

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

pod := testing.account("monitoring", "loki", {})

production := testing.truster(["system:serviceaccount:production:loki"])

test_conflict if {
	found := findings([pod, production])
	{f | some f in found; f.document == 0} == {{
		"document": 0,
		"at": annotation,
		"message": `the trust policy of the role "arthur-irsa" does not let in "system:serviceaccount:monitoring:loki", only "system:serviceaccount:production:loki"; add it there`,
		"related": [{"document": 1, "at": testing.place(0), "message": "who is let in"}],
	}}
	{f | some f in found; f.document == 1} == {{
		"document": 1,
		"at": ["Statement"],
		"on": "key",
		"message": `the role "arthur-irsa" does not let in "system:serviceaccount:monitoring:loki"; add it to the subjects`,
		"related": [{"document": 0, "at": annotation, "message": "names the role"}],
	}}
}

test_two_service_accounts if {
	documents := [pod, testing.account("monitoring", "mimir", {}), production]
	found(documents) == {[0, annotation], [1, annotation], [2, ["Statement"]]}
	{f.message | some f in findings(documents); f.document == 2} == {`the role "arthur-irsa" does not let in "system:serviceaccount:monitoring:loki" and "system:serviceaccount:monitoring:mimir"; add them to the subjects`}
}

test_let_in if {
	found([pod, testing.truster(["system:serviceaccount:production:loki", "system:serviceaccount:monitoring:loki"])]) == set()
	found([pod, testing.truster(["system:serviceaccount:monitoring:*"])]) == set()
	found([testing.account({"$unknown": "NS", "class": "ref"}, "loki", {}), production]) == set()
}

test_unknown_or_absent if {
	unknown := {"$unknown": "X", "class": "ref"}
	found([pod]) == set()
	found([production]) == set()
	found([testing.account("monitoring", unknown, {}), production]) == set()
	found([testing.account("monitoring", "loki", {"eks.amazonaws.com/role-arn": unknown}), production]) == set()
	found([testing.account("monitoring", "loki", {"eks.amazonaws.com/role-arn": "arn:aws:iam::210987654321:role/other"}), production]) == set()
	found([testing.account("monitoring", "loki", {"eks.amazonaws.com/role-arn": "arn:aws:iam::876543210987:role/arthur-irsa"}), production]) == set()
	found([pod, object.union(production, {"facts": {"trust": {"service_accounts_closed": false}}})]) == set()
	found([pod, testing.truster([])]) == set()
}

test_left_to_the_rule_about_the_pair if {
	hook := testing.account("arthur", "arthurai-arthur-helm-hook", {})
	found([hook, testing.truster(["system:serviceaccount:arthur:arthurai-arthur"])]) == set()
	count(found([hook, testing.truster(["system:serviceaccount:arthur:other"])])) == 2
}

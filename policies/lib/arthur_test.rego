package arthurlint.lib.arthur_test

import data.arthurlint.lib.arthur
import data.arthurlint.lib.role_testing
import data.arthurlint.lib.testing

unknown := {"$unknown": "X", "class": "ref"}

test_ours if {
	arthur.ours("arthur", "arthurai-arthur")
	arthur.ours("arthur", "arthurai-arthur-helm-hook")
	not arthur.ours("arthur", "arthurai-production")
	not arthur.ours("arthur*", "arthurai-arthur*")
}

test_astray if {
	arthur.astray("arthur", "arthurai-production")
	arthur.astray("arthur", "arthurai-production-helm-hook")
	not arthur.astray("arthur", "arthurai-arthur")
	not arthur.astray("arthur", "arthur-exporter")
	not arthur.astray("arthur", "arthurai-*")
	not arthur.astray("*", "arthurai-arthur")
}

test_right if {
	arthur.right("arthur", "arthurai-production") == "arthurai-arthur"
	arthur.right("arthur", "arthurai-production-helm-hook") == "arthurai-arthur-helm-hook"
}

missing(subjects, i) := result if {
	document := role_testing.truster(subjects)
	result := arthur.missing(document.facts.subjects[i]) with input as document
}

test_missing if {
	missing(["system:serviceaccount:arthur:arthurai-arthur"], 0) == "system:serviceaccount:arthur:arthurai-arthur-helm-hook"
	missing(["system:serviceaccount:arthur:arthurai-arthur-helm-hook"], 0) == "system:serviceaccount:arthur:arthurai-arthur"
	not missing(["system:serviceaccount:arthur:arthurai-arthur", "system:serviceaccount:arthur:arthurai-arthur-helm-hook"], 0)
	not missing(["system:serviceaccount:arthur:arthurai-arthur", "system:serviceaccount:arthur:*-hook"], 0)
	not missing(["system:serviceaccount:arthur:arthur"], 0)
}

test_missing_in_another_cluster if {
	document := role_testing.truster(["system:serviceaccount:arthur:arthurai-arthur", "system:serviceaccount:arthur:arthurai-arthur-helm-hook"])
	elsewhere := object.union(document, {"facts": {"subjects": [document.facts.subjects[0], object.union(document.facts.subjects[1], {"issuer": "other"})]}})
	arthur.missing(elsewhere.facts.subjects[0]) with input as elsewhere
}

test_missing_only_where_all_is_known if {
	document := role_testing.truster(["system:serviceaccount:arthur:arthurai-arthur"])
	not arthur.missing(document.facts.subjects[0]) with input as object.union(document, {"facts": {"trust": {"service_accounts_closed": false}}})
}

test_unpaired if {
	e := {"namespace": "arthur", "name": "arthurai-arthur-helm-hook"}
	rows := [{"entry": {"accounts": [{"text": "system:serviceaccount:arthur:arthurai-arthur"}]}}]
	not arthur.unpaired(rows, e)
	arthur.unpaired(rows, {"namespace": "arthur", "name": "other"})
	arthur.unpaired([{"entry": {"accounts": [{"text": "system:serviceaccount:arthur:other"}]}}], e)
}

test_added if {
	at := ["Condition", "k"]
	arthur.added(at, "a", "b") == {"fix": {"title": `Add "b"`, "edits": [{"op": "set", "at": at, "value": ["a", "b"]}]}} with input as {"value": {"Condition": {"k": "a"}}, "open": {}}
	arthur.added(["Condition", "k", 0], "a", "b").fix.edits == [{"op": "insert", "at": ["Condition", "k", 2], "value": "b"}] with input as {"value": {"Condition": {"k": ["a", "c"]}}, "open": {}}
	arthur.added(at, "a", "b") == {} with input as {"value": {"Condition": {"k": "a*"}}, "open": {}}
	arthur.added(["Condition", "k", 0], "a", "b") == {} with input as {"value": {"Condition": {"k": ["a"]}}, "open": {"/Condition/k": true}}
}

test_admitted if {
	arthur.admitted with input as role_testing.truster(["system:serviceaccount:arthur:arthurai-arthur"])
	arthur.admitted with input as role_testing.truster(["system:serviceaccount:arthur:arthurai-*"])
	not arthur.admitted with input as role_testing.truster(["system:serviceaccount:arthur:*"])
	not arthur.admitted with input as role_testing.truster(["system:serviceaccount:*:arthurai-arthur"])
}

test_account if {
	arthur.account with input as role_testing.account("arthur", "arthurai-arthur", {})
	not arthur.account with input as role_testing.account("arthur", "loki", {})
}

bare(metadata) := testing.document("ServiceAccount", {"metadata": metadata})

test_bare if {
	arthur.bare with input as bare({"name": "arthurai-arthur", "namespace": "arthur"})
	not arthur.bare with input as role_testing.account("arthur", "arthurai-arthur", {})
	not arthur.bare with input as testing.opened(bare({"name": "arthurai-arthur", "namespace": "arthur"}), ["", "/metadata"])
}

test_dim if {
	arthur.dim with input as bare({"name": unknown, "namespace": "arthur"})
	arthur.dim with input as bare({"name": "arthurai-arthur", "namespace": unknown})
	arthur.dim with input as bare({"name": "arthurai-arthur"})
	arthur.dim with input as role_testing.account("arthur", "arthurai-arthur", {"eks.amazonaws.com/role-arn": unknown})
	not arthur.dim with input as role_testing.account("arthur", "arthurai-arthur", {})
	not arthur.dim with input as bare({"name": "arthurai-arthur", "namespace": "arthur"})
	not arthur.dim with input as bare({"name": "loki"})
}

test_about if {
	arthur.about with input as {"document": {"name": "arthur-user/mail", "file": "x.json"}}
	arthur.about with input as {"document": {"name": "", "file": "iam/Arthur-ses.json"}}
	not arthur.about with input as {"document": {"name": "", "file": "arthur/ses.json"}}
}

package arthurlint.rules.storageclass["claim-size_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["claim-size"] as rule

unknown := {"$unknown": "X", "class": "ref"}

class(name, parameters) := testing.storageclass({"metadata": {"name": name}, "parameters": parameters})

other(name) := testing.storageclass({"metadata": {"name": name}, "provisioner": "efs.csi.aws.com"})

patch(name, parameters) := testing.opened(
	testing.document("StorageClass", {"kind": "StorageClass", "metadata": {"name": name}, "parameters": parameters}),
	["", "/metadata", "/parameters"],
)

claim(spec) := testing.document("PersistentVolumeClaim", {"metadata": {"name": "data"}, "spec": object.union({"storageClassName": "fast"}, spec)})

stateful(spec) := testing.document("StatefulSet", {"metadata": {"name": "db"}, "spec": {"volumeClaimTemplates": [
	{"metadata": {"name": "x"}, "spec": {}},
	{"metadata": {"name": "data"}, "spec": object.union({"storageClassName": "fast"}, spec)},
]}})

overlay(name, spec) := testing.opened(
	testing.document("PersistentVolumeClaim", {"metadata": {"name": name}, "spec": spec}),
	["", "/metadata", "/spec"],
)

volume(name) := testing.document("PersistentVolume", {"metadata": {"name": "pv"}, "spec": {"storageClassName": name}})

findings(documents) := result if {
	entries := [{"document": i, "entry": entry} |
		some i, document in documents
		some entry in aggregated(document)
	]
	result := rule.findings with input as testing.cluster(entries)
}

aggregated(document) := result if {
	result := rule.aggregate with input as document
}

found(documents) := {[f.document, f.at] | some f in findings(documents)}

asking(size) := claim({"resources": {"requests": {"storage": size}}})

at := ["spec", "resources", "requests", "storage"]

test_too_small if {
	every type in ["st1", "sc1"] {
		found([class("fast", {"type": type}), asking("100Gi")]) == {[1, at]}
		found([class("fast", {"type": type}), asking("124.5Gi")]) == set()
	}
	every type in ["io1", "io2"] {
		found([class("fast", {"type": type, "iops": "100"}), asking("3Gi")]) == {[1, at]}
		found([class("fast", {"type": type, "iops": "100"}), asking("4Gi")]) == set()
	}
	found([class("fast", {"type": "st1"}), stateful({"resources": {"requests": {"storage": "10Gi"}}})]) == {[1, ["spec", "volumeClaimTemplates", 1, "spec", "resources", "requests", "storage"]]}
}

test_message if {
	findings([class("fast", {"type": "st1"}), asking("100Gi")]) == {{
		"document": 1,
		"at": at,
		"message": `storage is 100Gi on the EBS class "fast", and st1 volumes have 125Gi at least`,
		"related": [{"document": 0, "at": ["parameters", "type"], "message": `StorageClass "fast" is defined here`}],
	}}
}

test_too_large if {
	{f.message | some f in findings([class("fast", {"type": "gp2"}), asking("17Ti")])} == {`storage is 17Ti on the EBS class "fast", and gp2 volumes have 16384Gi at most`}
	found([class("fast", {"type": "gp3"}), asking("64Ti")]) == set()
	found([class("fast", {"type": "gp3"}), asking("65Ti")]) == {[1, at]}
}

test_too_small_for_its_iops if {
	{f.message | some f in findings([class("fast", {"iops": "6000"}), asking("4Gi")])} == {`storage is 4Gi on the EBS class "fast", too small for the class's 6000 iops; ask for 12Gi`}
	found([class("fast", {"iops": "6000"}), asking("6Gi")]) == set()
	found([class("fast", {"iops": "3000"}), asking("1Gi")]) == set()
	found([class("fast", {"iops": unknown}), asking("1Gi")]) == set()
}

test_unknown if {
	found([class("fast", {"type": unknown}), asking("1Gi")]) == set()
	found([class("fast", {"type": "st1"}), asking(unknown)]) == set()
	found([class("fast", {"type": "st1"}), asking("lots")]) == set()
	found([class(unknown, {"type": "st1"}), asking("1Gi")]) == set()
	found([class("fast", {"type": "st1"}), patch("fast", {}), asking("1Gi")]) == set()
	found([class("fast", {"type": "st1"}), class("fast", {"type": "gp3"}), asking("1Gi")]) == set()
	found([class("fast", {"type": "st1"}), asking("1Gi"), overlay("data", {})]) == set()
	found([testing.opened(class("fast", {"iops": "6000"}), ["/parameters"]), asking("1Gi")]) == set()
}

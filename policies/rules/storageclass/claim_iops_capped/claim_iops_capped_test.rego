package arthurlint.rules.storageclass["claim-iops-capped_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["claim-iops-capped"] as rule

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

test_capped if {
	{f.message | some f in findings([class("fast", {"iops": "16000"}), asking("20Gi")])} == {`storage is 20Gi on the EBS class "fast", for which the driver lowers the class's 16000 iops to 10000; ask for 32Gi`}
	found([class("fast", {"type": "io1", "iops": "10000"}), asking("100Gi")]) == {[1, at]}
	found([class("fast", {"type": "io2", "iops": "10000"}), asking("9Gi")]) == {[1, at]}
}

test_enough if {
	found([class("fast", {"iops": "16000"}), asking("32Gi")]) == set()
	found([class("fast", {"type": "io1", "iops": "10000"}), asking("200Gi")]) == set()
	found([class("fast", {"type": "gp2", "iops": "10000"}), asking("1Gi")]) == set()
}

test_refused_is_another_rules if found([class("fast", {"iops": "16000"}), asking("4Gi")]) == set()

test_auto_mode if {
	auto := testing.storageclass({"metadata": {"name": "fast"}, "provisioner": "ebs.csi.eks.amazonaws.com", "parameters": {"iops": "16000"}})
	found([auto, asking("20Gi")]) == set()
}

test_unknown if {
	found([class("fast", {"iops": "16000"}), asking(unknown)]) == set()
	found([class("fast", {"iops": unknown}), asking("20Gi")]) == set()
	found([class("fast", {"iops": "16000"}), patch("fast", {}), asking("20Gi")]) == set()
	found([class("fast", {"iops": "16000"}), asking("20Gi"), overlay(unknown, {})]) == set()
	found([class("fast", {"iops": "16000"}), class("fast", {}), asking("20Gi")]) == set()
	found([class("fast", {"iops": "16000"}), other(unknown), asking("20Gi")]) == set()
}

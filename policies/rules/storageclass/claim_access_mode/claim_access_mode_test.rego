package arthurlint.rules.storageclass["claim-access-mode_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["claim-access-mode"] as rule

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

many := {"accessModes": ["ReadWriteMany"]}

gp3 := class("fast", {"type": "gp3"})

at := ["spec", "accessModes", 0]

test_read_write_many if {
	found([gp3, claim(many)]) == {[1, at]}
	found([gp3, claim(object.union(many, {"volumeMode": "Filesystem"}))]) == {[1, at]}
	found([gp3, stateful({"accessModes": ["ReadWriteOnce", "ReadWriteMany"]})]) == {[1, ["spec", "volumeClaimTemplates", 1, "spec", "accessModes", 1]]}
}

test_message if {
	findings([gp3, claim(many)]) == {{
		"document": 1,
		"at": at,
		"message": `the EBS class "fast" offers no ReadWriteMany; write ReadWriteOnce`,
		"related": [{"document": 0, "at": ["provisioner"], "message": `StorageClass "fast" is defined here`}],
	}}
}

test_read_only_many if {
	every mode in ["Filesystem", "Block", unknown] {
		found([class("fast", {"type": "io2"}), claim({"accessModes": ["ReadOnlyMany"], "volumeMode": mode})]) == {[1, at]}
	}
}

test_block if {
	block := object.union(many, {"volumeMode": "Block"})
	found([class("fast", {"type": "io2"}), claim(block)]) == set()
	found([class("fast", {"type": unknown}), claim(block)]) == set()
	{f.message | some f in findings([gp3, claim(block)])} == {`ReadWriteMany with volumeMode Block needs io2 volumes, and those of the EBS class "fast" are gp3; write ReadWriteOnce`}
	found([gp3, patch("fast", {"type": "io2"}), claim(block)]) == set()
	found([gp3, patch(unknown, {}), claim(block)]) == set()
	found([gp3, patch("slow", {"type": "io2"}), claim(block)]) == {[2, at]}
	found([gp3, class(unknown, {"type": "io2"}), claim(block)]) == set()
	found([gp3, claim(object.union(many, {"volumeMode": unknown}))]) == set()
}

test_variants_of_the_class if {
	found([gp3, gp3, claim(many)]) == {[2, at]}
	found([gp3, other("fast"), claim(many)]) == set()
	found([gp3, other(unknown), claim(many)]) == set()
	found([gp3, other("slow"), claim(many)]) == {[2, at]}
	found([testing.storageclass({"metadata": {"name": "fast"}, "provisioner": unknown}), claim(many)]) == set()
	found([patch("fast", {"type": "gp3"}), claim(many)]) == set()
}

test_unknown_class_or_mode if {
	found([gp3, claim({"accessModes": ["ReadWriteMany"], "storageClassName": unknown})]) == set()
	found([gp3, claim({"accessModes": ["ReadWriteMany"], "storageClassName": "efs"})]) == set()
	found([gp3, claim({"accessModes": [unknown]})]) == set()
	found([gp3, claim({"accessModes": unknown})]) == set()
	found([class(unknown, {}), claim(many)]) == set()
}

test_other_modes if found([gp3, claim({"accessModes": ["ReadWriteOnce", "ReadWriteOncePod"]})]) == set()

test_a_volume_may_be_there if {
	found([gp3, claim(object.union(many, {"volumeName": "pv"}))]) == set()
	found([gp3, claim(object.union(many, {"selector": {}}))]) == set()
	found([gp3, testing.opened(claim(many), ["/spec"])]) == set()
	found([gp3, claim(many), volume("fast")]) == set()
	found([gp3, claim(many), volume(unknown)]) == set()
	found([gp3, claim(many), volume("slow")]) == {[1, at]}
}

test_patches_of_the_claim if {
	found([gp3, claim(many), overlay("data", {"accessModes": ["ReadWriteOnce"]})]) == set()
	found([gp3, claim(many), overlay(unknown, {})]) == set()
	found([gp3, claim(many), overlay("logs", {})]) == {[1, at]}
	found([gp3, stateful(many), overlay("db", {})]) == {[1, ["spec", "volumeClaimTemplates", 1, "spec", "accessModes", 0]]}
}

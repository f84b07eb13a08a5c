package arthurlint.lib.claims_test

import data.arthurlint.lib.claims
import data.arthurlint.lib.testing

unknown := {"$unknown": "X", "class": "ref"}

test_class if {
	claims.class == {"is": "class", "name": "test", "patch": false, "ebs": true, "type": "gp3", "iops": 0} with input as testing.storageclass({})
	claims.class.type == "" with input as testing.storageclass({"parameters": {"type": unknown}})
	claims.class.iops == 6000 with input as testing.storageclass({"parameters": {"iops": "6000"}})
	claims.class.ebs == false with input as testing.storageclass({"provisioner": unknown})
	not claims.class with input as testing.document("PersistentVolume", {"metadata": {"name": "x"}})
}

test_claims if {
	{c.at | some c in found(claim({"storageClassName": "a"}))} == {["spec"]}
	found(testing.opened(claim({"storageClassName": "a"}), ["/spec"])) == set()
	found(testing.document("PersistentVolumeClaim", {"spec": {"storageClassName": unknown}})) == set()
	annotated := {"metadata": {"annotations": {"volume.beta.kubernetes.io/storage-class": "b"}}, "spec": {"storageClassName": "a"}}
	found(testing.document("PersistentVolumeClaim", annotated)) == set()
}

found(document) := result if {
	result := claims.claims with input as document
}

claim(spec) := testing.document("PersistentVolumeClaim", {"spec": spec})

test_mode if {
	claims.mode({"at": ["spec"], "spec": {}}) == "Filesystem" with input as claim({})
	claims.mode({"at": ["spec"], "spec": {"volumeMode": "Block"}}) == "Block" with input as claim({"volumeMode": "Block"})
	not claims.mode({"at": ["spec"], "spec": {"volumeMode": unknown}}) with input as claim({"volumeMode": unknown})
}

test_capped_and_refused if {
	claims.capped("gp3", 20, 16000) == 10000
	not claims.capped("gp3", 32, 16000)
	not claims.capped("gp3", 5, 16000)
	not claims.capped("gp2", 5, 16000)
	claims.refused("gp3", 5, 6000) == 12
	not claims.refused("gp3", 5, 3000)
	not claims.refused("gp3", 6, 6000)
	not claims.refused("io1", 4, 1000)
}

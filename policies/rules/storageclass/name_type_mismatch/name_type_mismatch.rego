# METADATA
# scope: package
# title: Name and volume type agree
# description: |
#   The name of the class says one type of volume and its parameters another. Whoever requests the
#   class by name gets something else than it says.
#
#   A name counts as saying a type where `gp2`, `gp3`, `io1`, `io2` or `st1` is a word of it and no
#   other of them is. Without a `type` parameter the driver creates gp3. `sc1` is left out because
#   it is a usual name for a first StorageClass.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
# custom:
#   severity: info
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["name-type-mismatch"]

import data.arthurlint.lib
import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_parameters
import data.arthurlint.lib.storageclass

findings contains finding if {
	ebs.serves
	some p in ebs.named.type
	p.value in {"gp2", "gp3", "io1", "io2", "sc1", "st1", "standard"}
	lib.differs(p.value, storageclass.said)
	storageclass.undemoted
	finding := {
		"at": ["metadata", "name"],
		"part": storageclass.said,
		"message": sprintf("name %q says %s, but type is %q; write one or the other", [input.value.metadata.name, storageclass.said, p.value]),
		"related": [{"at": ["parameters", p.key], "message": "the type of the volumes"}],
	}
}

findings contains finding if {
	ebs.serves
	storageclass.said in {"gp2", "io1", "io2", "st1"}
	ebs_parameters.forgotten("type")
	storageclass.upright
	storageclass.undemoted
	finding := {
		"at": ["metadata", "name"],
		"part": storageclass.said,
		"message": sprintf("name %q says %s, but without a type the volumes are gp3; write type: %s, or another name", [
			input.value.metadata.name,
			storageclass.said,
			storageclass.said,
		]),
	}
}

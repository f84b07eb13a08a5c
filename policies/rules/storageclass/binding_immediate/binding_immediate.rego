# METADATA
# scope: package
# title: Volumes are created where their Pod runs
# description: |
#   With `Immediate`, which is the default, the driver creates the volume before a Pod is scheduled,
#   in a zone of its own choice. An EBS volume cannot leave its zone: a Pod that cannot run there
#   stays pending.
#
#   Write `volumeBindingMode: WaitForFirstConsumer`. The field cannot be changed in an existing
#   class: delete the class and create it anew, which leaves its volumes untouched. That is why the
#   fix is unsafe.
#
#   A class whose `allowedTopologies` names a single zone or Outpost is left alone, and so is the
#   `gp2` of EKS written down to take its default annotation away.
# related_resources:
#   - description: StorageClasses in the Kubernetes documentation
#     ref: https://kubernetes.io/docs/concepts/storage/storage-classes/
#   - description: the API server's defaults
#     ref: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/storage/v1/defaults.go
#   - description: volumes in the wrong zone
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/issues/412
# custom:
#   severity: warning
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["binding-immediate"]

import data.arthurlint.lib.ebs
import data.arthurlint.lib.storageclass

findings contains finding if {
	ebs.serves
	input.value.volumeBindingMode in [null, "Immediate"]
	storageclass.unpinned
	storageclass.undemoted
	finding := {
		"at": ["volumeBindingMode"],
		"message": sprintf("volumeBindingMode is %s; write WaitForFirstConsumer", [said]),
		"fix": {
			"title": "Set to WaitForFirstConsumer",
			"edits": [{"op": "set", "at": ["volumeBindingMode"], "value": "WaitForFirstConsumer"}],
		},
	}
}

findings contains finding if {
	ebs.serves
	storageclass.lacks_field("volumeBindingMode")
	storageclass.unpinned
	storageclass.undemoted
	finding := {
		"at": ["volumeBindingMode"],
		"message": "volumeBindingMode is missing and so Immediate; write volumeBindingMode: WaitForFirstConsumer",
		"fix": {
			"title": "Add volumeBindingMode: WaitForFirstConsumer",
			"edits": [{"op": "insert", "at": ["volumeBindingMode"], "value": "WaitForFirstConsumer"}],
		},
	}
}

said := {null: "empty and so Immediate", "Immediate": `"Immediate"`}[input.value.volumeBindingMode]

# METADATA
# scope: package
# title: Parameters of an EBS class have a value
# description: |
#   An empty value (`kmsKeyId:`, `~` or `null`) is an empty string for the API server and counts as
#   no value for the driver. The parameter looks set and is not.
#
#   Give it a value, or remove it. An explicit `""` is taken as meant and is not reported. An empty
#   `encrypted` without a `kmsKeyId` is reported by `storageclass/not-encrypted`, an empty number by
#   `storageclass/numeric-parameter-empty`.
# related_resources:
#   - description: the type in Kubernetes
#     ref: https://github.com/kubernetes/api/blob/master/storage/v1/types.go
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
# custom:
#   severity: warning
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["parameter-empty"]

import data.arthurlint.lib
import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_parameters

findings contains finding if {
	ebs.serves
	lib.mapping(input.value.parameters)
	some key, null in input.value.parameters
	lib.none_of(lower(key), emptiness_reported_elsewhere)
	lib.mismatches(lower(key), "^tagspecification")
	ebs_parameters.known(key)
	finding := {
		"at": ["parameters", key],
		"on": "key",
		"message": sprintf("%s has no value; write one, or remove it", [key]),
		"fix": {
			"title": sprintf("Remove %s", [key]),
			"edits": [{"op": "remove", "at": ["parameters", key]}],
		},
	}
}

# With a key the volume is encrypted all the same, and storageclass/not-encrypted says nothing.
findings contains finding if {
	ebs.serves
	some p in ebs.named.encrypted
	p.value == null
	some key in ebs.named.kmskeyid
	lib.text(key.value)
	lib.differs(key.value, "")
	finding := {
		"at": ["parameters", p.key],
		"on": "key",
		"message": sprintf(`%s has no value beside %s; write "true"`, [p.key, key.key]),
		"fix": {
			"title": `Set to "true"`,
			"edits": [{"op": "set", "at": ["parameters", p.key], "value": "true"}],
		},
	}
}

emptiness_reported_elsewhere := {"encrypted", "iops", "iopspergb", "throughput", "volumeinitializationrate"}

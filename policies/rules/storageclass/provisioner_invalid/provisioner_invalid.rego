# METADATA
# scope: package
# title: Provisioner is a qualified name
# description: |
#   The API server refuses a provisioner that is no qualified name: an optional DNS name and a
#   slash, then at most 63 letters, digits, `-`, `_` and `.` that begin and end with a letter or
#   digit.
#
#   It does not check that a driver of that name is installed. A name that is nearly one of AWS's is
#   reported by `storageclass/provisioner-near-miss`.
# related_resources:
#   - description: how the API server validates a StorageClass
#     ref: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/storage/validation/validation.go
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["provisioner-invalid"]

import data.arthurlint.lib
import data.arthurlint.lib.provisioners

findings contains finding if {
	lib.none_of(input.value.provisioner, provisioners.aws | {""})
	unqualified(lower(input.value.provisioner))
	provisioners.foreign(input.value.provisioner)
	finding := {
		"at": ["provisioner"],
		"message": sprintf("provisioner is %q, which is no qualified name; write the name of the driver, such as ebs.csi.aws.com", [input.value.provisioner]),
	}
}

unqualified(name) if {
	lib.mismatches(name, `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([a-z0-9][-a-z0-9_.]*)?[a-z0-9]$`)
}

unqualified(name) if lib.mismatches(name, `^([^/]{1,253}/)?[^/]{1,63}$`)

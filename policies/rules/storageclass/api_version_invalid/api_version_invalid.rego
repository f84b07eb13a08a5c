# METADATA
# scope: package
# title: API version of a StorageClass is storage.k8s.io/v1
# description: |
#   No other API version has, or ever had, a StorageClass: kubectl finds no match for the kind.
#
#   `storage.k8s.io/v1beta1`, which Kubernetes once served, is reported by
#   `storageclass/api-version-removed`. A StorageClass of another API group is not looked at.
# related_resources:
#   - description: the type in Kubernetes
#     ref: https://github.com/kubernetes/api/blob/master/storage/v1/types.go
#   - description: the life cycle of storage.k8s.io/v1beta1
#     ref: https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/api/storage/v1beta1/zz_generated.prerelease-lifecycle.go
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["api-version-invalid"]

import data.arthurlint.lib
import data.arthurlint.lib.storageclass

findings contains finding if {
	lib.none_of(input.value.apiVersion, {"storage.k8s.io/v1", "storage.k8s.io/v1beta1", ""})
	lib.matches(input.value.apiVersion, `^(?i:storage)|^[^.]*$`)
	finding := {
		"at": ["apiVersion"],
		"message": sprintf(`apiVersion is %q; write "storage.k8s.io/v1"`, [input.value.apiVersion]),
		"fix": {
			"title": `Set to "storage.k8s.io/v1"`,
			"edits": [{"op": "set", "at": ["apiVersion"], "value": "storage.k8s.io/v1"}],
		},
	}
}

findings contains finding if {
	input.value.apiVersion in [null, ""]
	finding := {
		"at": ["apiVersion"],
		"message": "apiVersion is empty; write storage.k8s.io/v1",
		"fix": {
			"title": `Set to "storage.k8s.io/v1"`,
			"edits": [{"op": "set", "at": ["apiVersion"], "value": "storage.k8s.io/v1"}],
		},
	}
}

findings contains finding if {
	storageclass.lacks_field("apiVersion")
	finding := {
		"at": ["apiVersion"],
		"message": "apiVersion is missing; write storage.k8s.io/v1",
		"fix": {
			"title": "Add apiVersion: storage.k8s.io/v1",
			"edits": [{"op": "insert", "at": ["apiVersion"], "value": "storage.k8s.io/v1"}],
		},
	}
}

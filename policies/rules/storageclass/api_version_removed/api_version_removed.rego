# METADATA
# scope: package
# title: API version is still served
# description: |
#   Kubernetes 1.22 removed `storage.k8s.io/v1beta1` for these kinds; a newer API server does not
#   know the object.
#
#   `storage.k8s.io/v1` has the same fields, and Kubernetes 1.19 and later serve it.
# related_resources:
#   - description: the life cycle of storage.k8s.io/v1beta1
#     ref: https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/api/storage/v1beta1/zz_generated.prerelease-lifecycle.go
#   - description: the deprecated API migration guide
#     ref: https://kubernetes.io/docs/reference/using-api/deprecation-guide/
# custom:
#   severity: error
#   kinds: [StorageClass, CSIDriver, CSINode, VolumeAttachment]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["api-version-removed"]

findings contains finding if {
	input.value.apiVersion == "storage.k8s.io/v1beta1"
	finding := {
		"at": ["apiVersion"],
		"message": sprintf(`apiVersion is "storage.k8s.io/v1beta1", which Kubernetes 1.22 removed for %s; write "storage.k8s.io/v1"`, [input.kind]),
		"fix": {
			"title": `Set to "storage.k8s.io/v1"`,
			"edits": [{"op": "set", "at": ["apiVersion"], "value": "storage.k8s.io/v1"}],
		},
	}
}

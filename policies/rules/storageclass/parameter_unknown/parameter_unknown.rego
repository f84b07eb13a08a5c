# METADATA
# scope: package
# title: Parameters are ones that the EBS CSI driver knows
# description: |
#   The driver refuses to create a volume for a class with a parameter that it does not know. The
#   API server accepts the class all the same: what shows is a claim that stays pending.
#
#   The driver compares keys without regard to case, but for `csi.storage.k8s.io/fstype`; of the
#   other keys in the reserved namespace `csi.storage.k8s.io/` only those of secrets are allowed.
#   `zone` and `zones` were parameters of the in-tree plugin: write `allowedTopologies` instead.
#
#   A key that is one letter away from a single parameter is renamed by the fix. It is safe because
#   such a class never created a volume.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: the driver's source
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/controller.go
#   - description: external-provisioner, which creates the volumes
#     ref: https://github.com/kubernetes-csi/external-provisioner/blob/master/pkg/controller/controller.go
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["parameter-unknown"]

import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_parameters

findings contains finding if {
	input.value.provisioner == ebs.upstream
	some key in ebs_parameters.unknown
	finding := object.union(
		{"at": ["parameters", key], "on": "key", "message": ebs_parameters.message(key)},
		ebs_parameters.fix(key),
	)
}

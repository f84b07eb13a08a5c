# METADATA
# scope: package
# title: A StorageClass has a provisioner
# description: |
#   The API server refuses a StorageClass without a provisioner.
#
#   Write `provisioner: ebs.csi.aws.com` for the EBS CSI driver, `ebs.csi.eks.amazonaws.com` for EKS
#   Auto Mode, or `kubernetes.io/no-provisioner` for volumes that are created by hand.
#
#   A class that has a name and no `provisioner` key is taken for a kustomize patch, which needs
#   none.
# related_resources:
#   - description: how the API server validates a StorageClass
#     ref: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/storage/validation/validation.go
#   - description: StorageClasses in the Kubernetes documentation
#     ref: https://kubernetes.io/docs/concepts/storage/storage-classes/
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["provisioner-missing"]

import data.arthurlint.lib.storageclass

findings contains finding if {
	absent
	finding := {"at": ["provisioner"], "message": "provisioner is missing; write the name of the driver, such as ebs.csi.aws.com"}
}

findings contains finding if {
	input.value.provisioner in [null, ""]
	finding := {"at": ["provisioner"], "message": "provisioner is empty; write the name of the driver, such as ebs.csi.aws.com"}
}

absent if storageclass.lacks_field("provisioner")

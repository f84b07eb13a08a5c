# METADATA
# scope: package
# title: Parameters are ones that the EBS provisioner is known to take
# description: |
#   The parameter is none that this provisioner is documented to take. One that it does not know
#   keeps it from creating volumes, while the API server accepts the class.
#
#   A class with the in-tree provisioner is translated and handed to the EBS CSI driver, which
#   refuses unknown keys; it may have `zone` and `zones` besides the driver's own parameters. EKS
#   Auto Mode documents the parameters of the EBS CSI driver; its source is not public, which is why
#   this is a warning and `storageclass/parameter-unknown` an error.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: how CSI migration translates an in-tree class
#     ref: https://github.com/kubernetes/csi-translation-lib/blob/master/plugins/aws_ebs.go
#   - description: a StorageClass for EKS Auto Mode
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/create-storage-class.html
# custom:
#   severity: warning
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["parameter-unrecognised"]

import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_parameters

findings contains finding if {
	input.value.provisioner in {ebs.auto_mode, ebs.in_tree}
	some key in ebs_parameters.unknown
	finding := object.union(
		{"at": ["parameters", key], "on": "key", "message": ebs_parameters.message(key)},
		ebs_parameters.fix(key),
	)
}

# METADATA
# scope: package
# title: IOPS are said once
# description: |
#   The driver refuses a class that sets both `iops` and `iopsPerGB`: `invalid StorageClass
#   parameters; specify either IOPS or IOPSPerGb, not both`. Every claim on it stays Pending.
#
#   Keep `iops` for a fixed number, or `iopsPerGB` for one that grows with the claim.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: limits in the driver's source
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/cloud/cloud.go
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["iops-conflict"]

import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_values as values

findings contains {
	"at": ["parameters", per_gb.key],
	"on": "key",
	"message": sprintf("%s and %s are both set, and the driver takes only one of them; remove one", [per_gb.key, total.key]),
	"related": [{"at": ["parameters", total.key], "message": "the other one"}],
} if {
	ebs.serves
	values.positive("iopspergb")
	values.positive("iops")
	per_gb := values.single("iopspergb")
	total := values.single("iops")
}

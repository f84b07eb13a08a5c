# METADATA
# scope: package
# title: Provisioner is a driver of that exact name
# description: |
#   A provisioner's name is compared exactly. No driver of this name exists, but one of AWS has
#   nearly the same: every claim of the class stays pending, without an error.
#
#   The provisioners of AWS are `ebs.csi.aws.com`, `ebs.csi.eks.amazonaws.com` (EKS Auto Mode),
#   `efs.csi.aws.com`, `fsx.csi.aws.com`, `fsx.openzfs.csi.aws.com`, `filecache.csi.aws.com`,
#   `s3.csi.aws.com` and the former `kubernetes.io/aws-ebs`. `aws-ebs-csi-driver` is the name of the
#   add-on and of the Helm chart, not of the driver.
#
#   A driver can be installed under a name of one's own. A name with a digit in it, and one with
#   another vendor's domain, is therefore left alone.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: how the API server validates a StorageClass
#     ref: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/storage/validation/validation.go
#   - description: the EBS CSI driver in the EKS user guide
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/ebs-csi.html
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["provisioner-near-miss"]

import data.arthurlint.lib
import data.arthurlint.lib.provisioners

findings contains finding if {
	lib.none_of(input.value.provisioner, provisioners.aws)
	provisioners.near_miss(input.value.provisioner)
	finding := object.union(
		{"at": ["provisioner"], "message": sprintf("provisioner is %q; write %s", [input.value.provisioner, targets])},
		fix,
	)
}

targets := concat(" or ", sort([sprintf("%q", [target]) | some target in provisioners.near(input.value.provisioner)]))

fix := {"fix": {
	"title": sprintf("Set to %q", [provisioners.intended(input.value.provisioner)]),
	"edits": [{"op": "set", "at": ["provisioner"], "value": provisioners.intended(input.value.provisioner)}],
}} if {
	provisioners.intended(input.value.provisioner)
} else := {}

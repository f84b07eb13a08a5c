# METADATA
# scope: package
# title: Provisioner is the CSI driver
# description: |
#   Kubernetes removed the plugin behind `kubernetes.io/aws-ebs` in 1.27. The name works only
#   because CSI migration, which is on since 1.23, hands its volumes to `ebs.csi.aws.com`: that
#   driver has to be installed, and on a cluster with nothing but EKS Auto Mode no volume is
#   created.
#
#   Write `provisioner: ebs.csi.aws.com`. The provisioner of an existing class cannot be changed:
#   delete the class and create it anew, which leaves its volumes untouched. `zone` and `zones`
#   become `allowedTopologies`; with them there is no fix.
#
#   The class `gp2` that EKS creates, written down to take its default annotation away, is reported
#   by `storageclass/provisioner-in-tree-demoted` instead.
# related_resources:
#   - description: KEP-1487, the migration of EBS volumes to CSI
#     ref: https://github.com/kubernetes/enhancements/issues/1487
#   - description: how CSI migration translates an in-tree class
#     ref: https://github.com/kubernetes/csi-translation-lib/blob/master/plugins/aws_ebs.go
#   - description: that the provisioner's name keeps working
#     ref: https://github.com/kubernetes/website/issues/42551
# custom:
#   severity: warning
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["provisioner-in-tree"]

import data.arthurlint.lib.ebs
import data.arthurlint.lib.storageclass

findings contains finding if {
	input.value.provisioner == ebs.in_tree
	storageclass.undemoted
	finding := object.union(
		{
			"at": ["provisioner"],
			"message": `provisioner is "kubernetes.io/aws-ebs", removed in Kubernetes 1.27 and served only by CSI migration; write "ebs.csi.aws.com"`,
		},
		fix,
	)
}

fix := {"fix": {
	"title": `Set to "ebs.csi.aws.com"`,
	"edits": [{"op": "set", "at": ["provisioner"], "value": ebs.upstream}],
}} if {
	ebs.lacks("zone")
	ebs.lacks("zones")
} else := {}

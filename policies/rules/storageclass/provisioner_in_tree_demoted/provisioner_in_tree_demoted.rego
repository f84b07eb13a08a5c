# METADATA
# scope: package
# title: The gp2 class of EKS is no longer the default
# description: |
#   This is the class that EKS creates with every cluster, written down so that it stops being the
#   default. Its provisioner cannot be changed, and the file should keep it as the cluster has it.
#
#   Its volumes depend on CSI migration, and so on an installed `ebs.csi.aws.com`. Use another class
#   for new claims.
# related_resources:
#   - description: KEP-1487, the migration of EBS volumes to CSI
#     ref: https://github.com/kubernetes/enhancements/issues/1487
#   - description: gp2 and the default class in the containers roadmap
#     ref: https://github.com/aws/containers-roadmap/issues/1330
# custom:
#   severity: info
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["provisioner-in-tree-demoted"]

import data.arthurlint.lib.storageclass

findings contains finding if {
	storageclass.demoted
	finding := {
		"at": ["provisioner"],
		"message": `provisioner is "kubernetes.io/aws-ebs" in a gp2 that is not the default; write "ebs.csi.aws.com" in the class for new claims`,
	}
}

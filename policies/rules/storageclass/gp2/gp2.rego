# METADATA
# scope: package
# title: General-purpose volumes are gp3
# description: |
#   gp3 costs less than gp2 for the same size and has 3,000 IOPS and 125 MiB/s at any size, while
#   the performance of gp2 grows with its size.
#
#   Write `type: gp3`. The parameters of an existing class cannot be changed without creating it
#   anew, which is why the fix is unsafe; its volumes stay gp2.
#
#   Outposts, Local Zones and Wavelength Zones may offer gp2 only: a class whose `allowedTopologies`
#   names one, or whose name says so, is left alone, and so is the `gp2` of EKS written down to take
#   its default annotation away.
# related_resources:
#   - description: Deploying on Amazon AWS EKS
#     ref: https://docs.arthur.ai/docs/deploying-on-amazon-aws-eks
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: EBS on Outposts
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/outposts.md
# custom:
#   severity: info
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass.gp2

import data.arthurlint.lib.ebs
import data.arthurlint.lib.storageclass

findings contains finding if {
	ebs.serves
	some p in ebs.named.type
	p.value == "gp2"
	storageclass.in_region
	storageclass.undemoted
	finding := {
		"at": ["parameters", p.key],
		"message": `type is "gp2"; write "gp3"`,
		"fix": {
			"title": `Set to "gp3"`,
			"edits": [{"op": "set", "at": ["parameters", p.key], "value": "gp3"}],
		},
	}
}

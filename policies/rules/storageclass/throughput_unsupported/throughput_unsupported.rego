# METADATA
# scope: package
# title: Throughput is set only for gp3
# description: |
#   Only gp3 volumes can be given a throughput. Since v1.50.2 (and v1.51.1) the driver passes the
#   parameter on and EC2 refuses to create the volume; older drivers dropped it silently, so such a
#   class breaks on an upgrade.
#
#   Remove `throughput`, or write `type: gp3`. The fix removes the parameter, which is unsafe:
#   perhaps the type is what is wrong. The throughput of io1 and io2 follows from their IOPS, that
#   of gp2, st1 and sc1 from their size.
#
#   A class without a type gets gp3 and is not reported.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: changes of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/CHANGELOG.md
#   - description: CreateVolume of the EC2 API
#     ref: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["throughput-unsupported"]

import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_limits as limits
import data.arthurlint.lib.ebs_values as values

findings contains {
	"at": ["parameters", p.key],
	"on": "key",
	"message": sprintf("%s is not supported by %s volumes; remove it or write type gp3", [p.key, type]),
	"fix": {
		"title": sprintf("Remove %s", [p.key]),
		"edits": [{"op": "remove", "at": ["parameters", p.key]}],
	},
} if {
	ebs.serves
	some name in ["throughput"]
	values.positive(name)
	type := values.volume_type
	type in limits.without_throughput
	p := values.single(name)
}

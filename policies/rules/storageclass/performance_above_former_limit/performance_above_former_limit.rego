# METADATA
# scope: package
# title: IOPS and throughput are within what every region has
# description: |
#   gp3 went up to 16,000 IOPS and 1,000 MiB/s for years, and the higher limits of today do not hold
#   everywhere: a region or an Outpost without them refuses the throughput, and drivers before v1.50
#   cap the IOPS at 16,000.
#
#   Nothing has to be changed where the class works. In a class that travels between regions, stay
#   within the former limits.
# related_resources:
#   - description: CreateVolume of the EC2 API
#     ref: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html
#   - description: changes of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/CHANGELOG.md
#   - description: limits in the driver's source
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/cloud/cloud.go
# custom:
#   severity: info
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["performance-above-former-limit"]

import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_limits as limits
import data.arthurlint.lib.ebs_values as values

findings contains {
	"at": ["parameters", p.key],
	"message": sprintf("%s is %d, above the %d that gp3 volumes were limited to before; make sure that the region and the driver (v1.50 and later) support it", [p.key, number, range.former]),
} if {
	ebs.serves
	number := values.positive("iops")
	range := limits.iops[values.volume_type]
	values.between(number, range.former + 1, range.max)
	p := values.single("iops")
}

findings contains {
	"at": ["parameters", p.key],
	"message": sprintf("%s is %d MiB/s, above the %d that gp3 volumes were limited to before; make sure that the region supports it", [p.key, number, range.former]),
} if {
	ebs.serves
	number := values.positive("throughput")
	range := limits.throughput[values.volume_type]
	values.between(number, range.former + 1, range.max)
	p := values.single("throughput")
}

# METADATA
# scope: package
# title: Claim asks for a size that its EBS class can give
# description: |
#   EC2 refuses a volume that is smaller or larger than its type allows, and the claim stays Pending. The
#   driver rounds a request up to whole GiB and changes nothing else about it.
#
#   st1 and sc1 volumes take 125 GiB at least, io1 and io2 volumes 4 GiB. gp2, io1, st1 and sc1 volumes
#   go up to 16,384 GiB, gp3 and io2 up to 65,536, standard ones up to 1,024. gp3 carries 500
#   IOPS a GiB above its 3,000, so that a class with more needs 6 GiB at least; from there on the driver
#   lowers the IOPS, which is storageclass/claim-iops-capped's business.
#
#   The rule speaks only where the class of that name is certain: every StorageClass in the cluster's
#   files that has, or may have, the name agrees. A claim with a `volumeName` or a `selector`, one that a
#   PersistentVolume in the files may satisfy, and one with a patch whose name is unknown or the same are let be.
# related_resources:
#   - description: CreateVolume of the EC2 API
#     ref: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html
#   - description: limits in the driver's source
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/cloud/cloud.go
# custom:
#   severity: error
#   kinds: [StorageClass, PersistentVolumeClaim, StatefulSet, PersistentVolume]
#   scope: cluster
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["claim-size"]

import data.arthurlint.lib
import data.arthurlint.lib.claims
import data.arthurlint.lib.ebs_limits
import data.arthurlint.lib.quantity

aggregate contains claims.class

aggregate contains claims.beside

aggregate contains claims.asks(claim, {
	"at": array.concat(claim.at, ["resources", "requests", "storage"]),
	"storage": storage,
	"gib": quantity.gib(storage),
}) if {
	some claim in claims.claims
	storage := claim.spec.resources.requests.storage
}

findings contains finding if {
	some row in input.aggregate
	type := claims.sole(row.entry.class, "type")
	lib.below(row.entry.gib, ebs_limits.sizes[type].min)
	claims.sure(row.entry)
	finding := sized(row, "type", sprintf("and %s volumes have %dGi at least", [type, ebs_limits.sizes[type].min]))
}

findings contains finding if {
	some row in input.aggregate
	type := claims.sole(row.entry.class, "type")
	lib.above(row.entry.gib, ebs_limits.sizes[type].max)
	claims.sure(row.entry)
	finding := sized(row, "type", sprintf("and %s volumes have %dGi at most", [type, ebs_limits.sizes[type].max]))
}

findings contains finding if {
	some row in input.aggregate
	type := claims.sole(row.entry.class, "type")
	iops := claims.sole(row.entry.class, "iops")
	least := claims.refused(type, row.entry.gib, iops)
	claims.sure(row.entry)
	finding := sized(row, "iops", sprintf("too small for the class's %d iops; ask for %dGi", [iops, least]))
}

sized(row, parameter, says) := {
	"document": row.document,
	"at": row.entry.at,
	"message": sprintf("storage is %v on the EBS class %q, %s", [row.entry.storage, row.entry.class, says]),
	"related": claims.defined(row.entry.class, ["parameters", parameter]),
}

# METADATA
# scope: package
# title: Claim is large enough for the IOPS of its EBS class
# description: |
#   A volume has so many IOPS a GiB at most: the driver silently lowers what the class asks for, and the
#   volume is slower than its class says.
#
#   gp3 allows 500 IOPS a GiB, io1 50, io2 1,000. Ask for a larger volume, or write fewer `iops` in a
#   class of its own. Auto Mode's driver is not public, so that its classes are let be.
#
#   The rule speaks only where the class of that name is certain: every StorageClass in the cluster's
#   files that has, or may have, the name agrees. A claim with a `volumeName` or a `selector`, one that a
#   PersistentVolume in the files may satisfy, and one with a patch whose name is unknown or the same are let be.
# related_resources:
#   - description: limits in the driver's source
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/cloud/cloud.go
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
# custom:
#   severity: warning
#   kinds: [StorageClass, PersistentVolumeClaim, StatefulSet, PersistentVolume]
#   scope: cluster
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["claim-iops-capped"]

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
	iops := claims.sole(row.entry.class, "iops")
	limit := claims.capped(type, row.entry.gib, iops)
	claims.sure(row.entry)
	finding := {
		"document": row.document,
		"at": row.entry.at,
		"message": sprintf(
			"storage is %v on the EBS class %q, for which the driver lowers the class's %d iops to %d; ask for %dGi",
			[row.entry.storage, row.entry.class, iops, limit, ceil(iops / ebs_limits.iops[type].per_gib)],
		),
		"related": claims.defined(row.entry.class, ["parameters", "iops"]),
	}
}

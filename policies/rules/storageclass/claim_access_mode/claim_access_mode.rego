# METADATA
# scope: package
# title: Claim on an EBS class is for one node
# description: |
#   An EBS volume is attached to one node at a time. The driver refuses to create a volume for
#   `ReadWriteMany` or `ReadOnlyMany`, and the claim stays Pending.
#
#   Write `ReadWriteOnce`, or use a class of a shared file system such as EFS. The exception is
#   Multi-Attach: `ReadWriteMany` with `volumeMode: Block` on a class of type io2.
#
#   The rule speaks only where the class of that name is certain: every StorageClass in the cluster's
#   files that has, or may have, the name agrees. A claim with a `volumeName` or a `selector`, one that a
#   PersistentVolume in the files may satisfy, and one with a patch whose name is unknown or the same are let be.
# related_resources:
#   - description: Multi-Attach in the driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/multi-attach.md
#   - description: the driver's source
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/controller.go
# custom:
#   severity: error
#   kinds: [StorageClass, PersistentVolumeClaim, StatefulSet, PersistentVolume]
#   scope: cluster
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["claim-access-mode"]

import data.arthurlint.lib
import data.arthurlint.lib.claims

aggregate contains claims.class

aggregate contains claims.beside

aggregate contains entry if {
	some claim in claims.claims
	some i, "ReadOnlyMany" in claim.spec.accessModes
	entry := claims.asks(claim, {"at": array.concat(claim.at, ["accessModes", i]), "access": "ReadOnlyMany"})
}

aggregate contains entry if {
	some claim in claims.claims
	some i, "ReadWriteMany" in claim.spec.accessModes
	entry := claims.asks(claim, {"at": array.concat(claim.at, ["accessModes", i]), "access": "ReadWriteMany", "mode": claims.mode(claim)})
}

findings contains finding(row, refusal(row)) if {
	some row in input.aggregate
	row.entry.access == "ReadOnlyMany"
	claims.sure(row.entry)
}

findings contains finding(row, refusal(row)) if {
	some row in input.aggregate
	row.entry.access == "ReadWriteMany"
	row.entry.mode == "Filesystem"
	claims.sure(row.entry)
}

findings contains finding(row, message) if {
	some row in input.aggregate
	row.entry.access == "ReadWriteMany"
	row.entry.mode == "Block"
	claims.sure(row.entry)
	type := claims.sole(row.entry.class, "type")
	lib.none_of(type, {"io2"})
	message := sprintf(
		"ReadWriteMany with volumeMode Block needs io2 volumes, and those of the EBS class %q are %s; write ReadWriteOnce",
		[row.entry.class, type],
	)
}

refusal(row) := sprintf("the EBS class %q offers no %s; write ReadWriteOnce", [row.entry.class, row.entry.access])

finding(row, message) := {
	"document": row.document,
	"at": row.entry.at,
	"message": message,
	"related": claims.defined(row.entry.class, ["provisioner"]),
}

# METADATA
# scope: package
# title: The driver may use the key of the volumes
# description: |
#   The EBS CSI driver encrypts volumes with a key of your own only if its role may make a grant on that key. Without
#   it the volume is deleted as soon as it was made, and the claim stays Pending.
#
#   Add the ARN of the key to the statements of the driver's policy, or write the key that stands there. Account,
#   Region and id of the key all have to match.
#
#   Judged are identity policies that allow `ec2:CreateVolume`, or both `kms:CreateGrant` and
#   `kms:GenerateDataKeyWithoutPlaintext`, as the driver's, and only where one of them names keys. Any policy of the
#   cluster that allows `kms:CreateGrant` on the key silences the rule, and so does one that is not wholly known. Of
#   an alias only account and Region are compared. A key policy may let the role in by itself: that is not seen here.
# related_resources:
#   - description: installation of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/install.md
#   - description: the EBS CSI driver in the EKS user guide
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/ebs-csi.html
#   - description: encryption of EBS volumes
#     ref: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html
# custom:
#   severity: warning
#   kinds: [StorageClass, IdentityPolicy]
#   scope: cluster
#   fix: none
#   since: 0.1.0
#   aliases: []
#   actions: ["ec2:CreateVolume"]
package arthurlint.rules.storageclass["kms-key-not-granted"]

import data.arthurlint.lib
import data.arthurlint.lib.policies
import data.arthurlint.lib.volume_keys as keys

aggregate contains keys.key

aggregate contains keys.policy

findings contains finding if {
	input.cluster.complete == true
	some row in keys.uncovered
	finding := {
		"document": row.document,
		"at": row.entry.at,
		"part": keys.differing(row.entry),
		"message": sprintf(`the EBS driver's policy allows "kms:CreateGrant" on %s and not on %q; add it there`, [keys.named, row.entry.arn]),
		"related": [{"document": driver.document, "at": driver.entry.grants[0].at, "message": "what the driver may use"} | some driver in policies.first(keys.drivers, 3)],
	}
}

findings contains finding if {
	input.cluster.complete == true
	some driver in keys.drivers
	rows := [row | some row in keys.uncovered; lib.text(row.entry.arn)]
	some _ in rows
	finding := {
		"document": driver.document,
		"at": driver.entry.grants[0].at,
		"message": sprintf("the key of a StorageClass, %s, is not among those that the EBS driver may use; add it", [policies.quoted(policies.sorted({row.entry.arn | some row in rows}))]),
		"related": [{"document": row.document, "at": row.entry.at, "message": "the key of its volumes"} | some row in policies.first(rows, 3)],
	}
}

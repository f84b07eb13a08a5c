# METADATA
# scope: package
# title: allowedTopologies names zones, not regions
# description: |
#   Nodes carry the name of their availability zone. No node is in the zone `us-east-1`, so that a
#   pod with a claim on this class is never scheduled, or its volume never created.
#
#   Write the zones one by one: `us-east-1a`, `us-east-1b`.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: Regions and zones
#     ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html
# custom:
#   severity: warning
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["topology-region-for-zone"]

import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_topology as topology

findings contains {
	"at": zone.at,
	"message": sprintf("%q is a region; write its zones, such as %sa", [zone.value, zone.value]),
} if {
	ebs.serves
	some zone in topology.zones
	topology.names_region(zone.value)
}

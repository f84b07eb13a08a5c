# METADATA
# scope: package
# title: allowedTopologies stays in one region
# description: |
#   A cluster lies in one region, and so do its volumes. Zones of another region match no node; they
#   are usually left from another cluster's class, and hide that a zone is missing.
#
#   Keep the zones of the cluster's own region. A Local Zone or a Wavelength Zone counts as its
#   parent region.
# related_resources:
#   - description: Regions and zones
#     ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
# custom:
#   severity: warning
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["topology-regions-mixed"]

import data.arthurlint.lib
import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_topology as topology

findings contains {
	"at": ["allowedTopologies"],
	"message": sprintf("zones are in %s; keep those of one region", [concat(" and ", topology.regions)]),
} if {
	ebs.serves
	lib.several(topology.regions)
}

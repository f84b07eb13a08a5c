# METADATA
# scope: package
# title: allowedTopologies uses a key that the driver knows
# description: |
#   The driver places volumes by its own keys only. A zone under any other key is not seen: with
#   Immediate binding the volume lands in a random zone, with WaitForFirstConsumer the claim stays
#   Pending.
#
#   Write `topology.kubernetes.io/zone`. The driver also knows `topology.ebs.csi.aws.com/zone`,
#   `topology.k8s.aws/zone-id` and `topology.ebs.csi.aws.com/outpost-id`. The fix replaces the
#   former `failure-domain.beta.kubernetes.io/zone`.
#
#   Only keys that speak of zones and regions are judged, and only for `ebs.csi.aws.com`: for the
#   in-tree provisioner the former keys are rewritten, and the keys of EKS Auto Mode are not public.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: topology keys in the driver's source
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/driver.go
#   - description: issue 412 of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/issues/412
# custom:
#   severity: warning
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["topology-key-unknown"]

import data.arthurlint.lib
import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_limits as limits
import data.arthurlint.lib.ebs_topology as topology

findings contains finding if {
	input.value.provisioner == ebs.upstream
	some e in topology.expressions
	lib.matches(e.expression.key, `(?i)zone|region|failure-domain`)
	lib.none_of(e.expression.key, limits.topology_keys)
	finding := object.union(
		{
			"at": array.concat(e.at, ["key"]),
			"message": sprintf("key %q is none that %s knows; write topology.kubernetes.io/zone", [e.expression.key, ebs.upstream]),
		},
		fix(e),
	)
}

fix(e) := {"fix": {
	"title": "Set to topology.kubernetes.io/zone",
	"edits": [{"op": "set", "at": array.concat(e.at, ["key"]), "value": "topology.kubernetes.io/zone"}],
}} if {
	e.expression.key in limits.former_zone_keys
} else := {}

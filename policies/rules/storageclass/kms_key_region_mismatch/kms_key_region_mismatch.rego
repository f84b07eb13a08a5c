# METADATA
# scope: package
# title: KMS key is in the region of the volumes
# description: |
#   EC2 encrypts a volume only with a key of its own region. A class that is confined to zones of
#   another region cannot create a single volume: the request is accepted, then fails without a
#   clear reason.
#
#   Write the ARN of a key in the region of the zones, or correct the zones. The region of a zone is
#   its name without the last letter (`us-east-1a`) or without the part of a Local Zone
#   (`us-west-2-lax-1a`).
#
#   Only a class whose every term of allowedTopologies names zones of other regions is reported.
# related_resources:
#   - description: CreateVolume of the EC2 API
#     ref: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html
#   - description: Regions and zones
#     ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html
# custom:
#   severity: warning
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["kms-key-region-mismatch"]

import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_topology as topology
import data.arthurlint.lib.ebs_values as values

findings contains {
	"at": ["parameters", p.key],
	"message": sprintf("%s is a key in %s, and allowedTopologies names zones in %s; write a key of that region", [p.key, region, concat(" and ", topology.regions)]),
	"part": region,
	"related": [{"at": ["allowedTopologies"], "message": "the zones"}],
} if {
	ebs.serves
	some p in ebs.named.kmskeyid
	region := values.kms_region(p.value)
	topology.elsewhere(region)
}

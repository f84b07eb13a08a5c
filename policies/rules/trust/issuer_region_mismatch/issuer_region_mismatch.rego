# METADATA
# scope: package
# title: The key of the volumes is in the Region of the cluster
# description: |
#   Trust policies name a cluster in one Region, and a StorageClass a key in another one. A volume is in the Region of
#   its cluster, and EC2 encrypts it with a key of that Region only.
#
#   Write a key of the cluster's Region, or the issuer of the cluster that the files are for. This is a note: files of
#   several clusters may stand in one directory. Silent is a cluster one of whose trust policies is not wholly known.
# related_resources:
#   - description: encryption of EBS volumes
#     ref: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html
#   - description: OIDC providers in IAM
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
# custom:
#   severity: info
#   kinds: [StorageClass, TrustPolicy]
#   scope: cluster
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["issuer-region-mismatch"]

import data.arthurlint.lib
import data.arthurlint.lib.clusters
import data.arthurlint.lib.policies
import data.arthurlint.lib.volume_keys as keys

aggregate contains clusters.issuers

aggregate contains clusters.unclear

aggregate contains keys.key if input.kind == "StorageClass"

findings contains finding if {
	some row in keys_abroad
	finding := {
		"document": row.document,
		"at": row.entry.at,
		"part": row.entry.region,
		"message": sprintf("the key is in %q, and the trust policies name a cluster in %s", [row.entry.region, policies.quoted(policies.sorted(clusters.regions))]),
		"related": [{"document": other.document, "at": other.entry.issuers[0].at, "message": "names the cluster"} | some other in policies.first(clusters.named, 3)],
	}
}

findings contains finding if {
	rows := [row | some row in keys_abroad]
	some _ in rows
	some other in clusters.named
	some issuer in other.entry.issuers
	finding := {
		"document": other.document,
		"at": issuer.at,
		"part": issuer.region,
		"message": sprintf("the cluster is in %q, and a StorageClass names a key in %s", [issuer.region, policies.quoted(policies.sorted({row.entry.region | some row in rows}))]),
		"related": [{"document": row.document, "at": row.entry.at, "message": "names the key"} | some row in policies.first(rows, 3)],
	}
}

keys_abroad contains row if {
	some row in input.aggregate
	row.entry.is == "key"
	lib.text(row.entry.arn)
	clusters.abroad(row.entry.region)
}

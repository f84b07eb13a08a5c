# METADATA
# scope: package
# title: The keys of encrypted volumes, and who may use them
# description: |
#   What a StorageClass says about the key of its volumes, and the policies of a cluster about keys. A policy
#   counts as one of the EBS CSI driver's where it allows `ec2:CreateVolume`, or both `kms:CreateGrant` and
#   `kms:GenerateDataKeyWithoutPlaintext`.
# related_resources:
#   - description: installation of the driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/install.md
package arthurlint.lib.volume_keys

import data.arthurlint.lib.ebs
import data.arthurlint.lib.globs

# fields: the fields of a key's ARN, or of an alias's.
fields(arn) := {"region": parts[0][1], "account": parts[0][2], "resource": parts[0][3]} if {
	parts := regex.find_all_string_submatch_n(`^arn:aws[a-z-]*:kms:([a-z0-9-]+):([0-9]{12}):((?:key|alias)/.+)$`, arn, 1)
}

# key: the entry of a StorageClass with the key of its volumes, or of a patch that may have another one.
key := object.union(
	{"is": "key", "name": name, "overlay": false, "at": ["parameters", p.key], "arn": p.value},
	fields(p.value),
) if {
	ebs.serves
	not input.open[""]
	some p in ebs.named.kmskeyid
	fields(p.value)
}

key := {"is": "key", "name": name, "overlay": true} if {
	input.kind == "StorageClass"
	input.open[""]
}

name := input.value.metadata.name if {
	is_string(input.value.metadata.name)
} else := null

# policy: the entry of an identity policy: on which keys it allows kms:CreateGrant.
policy := {"is": "policy", "driver": driver, "closed": closed, "grants": grants} if {
	input.kind == "IdentityPolicy"
	relevant
}

relevant if not closed

relevant if count(grants) > 0

default driver := false

driver if {
	some row in input.facts.grants
	row.action == "ec2:CreateVolume"
	row.effect == "Allow"
}

driver if {
	count(grants) > 0
	some row in input.facts.kms_targets
	"kms:GenerateDataKeyWithoutPlaintext" in row.actions
}

default closed := false

closed if input.facts.targets.kms_closed

closed if {
	not input.facts.targets
	input.facts.policy.closed
}

grants := [{"at": row.at, "text": row.text} |
	some row in input.facts.kms_targets
	"kms:CreateGrant" in row.actions
	row.form in {"key", "keys", "everything"}
]

# The rest is about the entries of a cluster, input.aggregate.

# uncovered: the rows of the keys that the driver certainly has no grant for, while it has some for others.
uncovered contains row if {
	count(drivers) > 0
	not clouded
	some row in input.aggregate
	row.entry.is == "key"
	row.entry.overlay == false
	not row.entry.resource == "alias/aws/ebs"
	not overlaid(row.entry)
	count([1 | some grant in granted; covers(grant.text, row.entry)]) == 0
}

# drivers: the rows of the driver's policies that name keys.
drivers := [row |
	some row in input.aggregate
	row.entry.is == "policy"
	row.entry.driver
	count(row.entry.grants) > 0
]

clouded if {
	some row in input.aggregate
	row.entry.is == "policy"
	row.entry.closed == false
}

overlaid(e) if {
	some row in input.aggregate
	row.entry.is == "key"
	row.entry.overlay
	row.entry.name in {null, e.name}
}

granted := [grant |
	some row in input.aggregate
	row.entry.is == "policy"
	some grant in row.entry.grants
]

covers(text, e) if globs.matches(text, e.arn)

# The key behind an alias is not known: its Region and its account are.
covers(text, e) if {
	startswith(e.resource, "alias/")
	parts := split(text, ":")
	globs.matches(parts[3], e.region)
	globs.matches(parts[4], e.account)
}

# differing: the piece of the key's ARN in which it differs from all that the driver may use.
differing(e) := e.region if {
	foreign(3, e.region)
} else := e.account if {
	foreign(4, e.account)
} else := e.resource

foreign(field, text) if {
	count([1 |
		some row in drivers
		some grant in row.entry.grants
		globs.matches(split(grant.text, ":")[field], text)
	]) == 0
}

# named: the resources that the driver may use, the first three of them, as a message lists them.
named := concat(", ", array.concat([sprintf("%q", [text]) | some text in array.slice(texts, 0, 3)], more)) if {
	texts := sort({grant.text | some row in drivers; some grant in row.entry.grants})
	more := ["and others" | count(texts) > 3]
}

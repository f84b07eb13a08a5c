# METADATA
# scope: package
# title: What the role of Arthur may do in its bucket
# description: |
#   The grants on buckets of the policies that belong to a role, as entries, and what is missing among those of
#   Arthur's role.
# related_resources:
#   - description: deploying Arthur on Amazon EKS
#     ref: https://docs.arthur.ai/docs/deploying-on-amazon-aws-eks
package arthurlint.lib.arthur_storage

import data.arthurlint.lib.arthur
import data.arthurlint.lib.irsa
import data.arthurlint.lib.roles

# needed: the actions that read and write, and what they act on.
needed := {
	"s3:GetObject": "arn:aws:s3:::%s/*",
	"s3:ListBucket": "arn:aws:s3:::%s",
	"s3:PutObject": "arn:aws:s3:::%s/*",
}

# role: the entry of a document that tells the name of Arthur's role.
role := {"is": "role", "roles": sort(roles.trusted)} if {
	input.kind == "TrustPolicy"
	arthur.admitted
	count(roles.trusted) > 0
}

role := {"is": "role", "roles": [roles.arn_parts(roles.annotation(irsa.role_arn))[1]]} if arthur.account

# policy: the entry of a policy that belongs to a role: the buckets that it names for each action, and the actions
# that it may allow on others.
policy := {"is": "policy", "roles": sort(roles.owners), "closed": closed, "grants": grants, "wide": sort(wide)} if {
	input.kind == "IdentityPolicy"
	relevant
	count(roles.owners) > 0
}

relevant if not closed

relevant if count(allowing) > 0

default closed := false

closed if input.facts.policy.closed

allowing := [row |
	some row in input.facts.grants
	row.action in object.keys(needed)
	row.effect == "Allow"
]

grants := [{"action": row.action, "bucket": name} |
	some row in allowing
	some resource in row.resources
	name := bucket(resource)
]

wide contains row.action if {
	some row in allowing
	not row.resources_known
}

wide contains row.action if {
	some row in allowing
	row.not_resource
}

wide contains row.action if {
	some row in allowing
	some resource in row.resources
	not bucket(resource)
}

# bucket: the one bucket that the resource is about.
bucket(resource) := parts[0][1] if {
	resource.reach in {"named", "pattern"}
	parts := regex.find_all_string_submatch_n(`^arn:[^:]*:s3:::([^/*?$]+)(?:/.*)?$`, resource.text, 1)
}

# The rest is about the entries of a cluster, input.aggregate.

# arthurs: the names of Arthur's roles.
arthurs contains name if {
	some row in input.aggregate
	row.entry.is == "role"
	some name in row.entry.roles
}

# belonging: the rows of the policies of Arthur's roles, by the role.
belonging[name] contains row if {
	some row in input.aggregate
	row.entry.is == "policy"
	some name in row.entry.roles
	name in arthurs
}

# gaps: what a role certainly lacks in a bucket in which it has something, for each policy that names the bucket.
gaps contains {"role": name, "bucket": b, "has": sort(has), "lacks": sort(lacking), "document": row.document} if {
	some name, rows in belonging
	count([1 | some row in rows; not row.entry.closed]) == 0
	some b in buckets(rows)
	has := {grant.action | some row in rows; some grant in row.entry.grants; grant.bucket == b}
	lacking := (object.keys(needed) - has) - {action | some row in rows; some action in row.entry.wide}
	count(lacking) > 0
	some row in rows
	b in buckets([row])
}

buckets(rows) := {grant.bucket | some row in rows; some grant in row.entry.grants}

# advice: an action with the ARN that it acts on.
advice(action, b) := sprintf("%q on %q", [action, sprintf(needed[action], [b])])

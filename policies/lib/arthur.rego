# METADATA
# scope: package
# title: Arthur's service accounts
# description: |
#   Arthur runs in a namespace of its own with two service accounts that are named after it:
#   `arthurai-<namespace>`, and `arthurai-<namespace>-helm-hook` for the jobs that install and upgrade it.
# related_resources:
#   - description: deploying Arthur on Amazon EKS
#     ref: https://docs.arthur.ai/docs/deploying-on-amazon-aws-eks
package arthurlint.lib.arthur

import data.arthurlint.lib
import data.arthurlint.lib.globs
import data.arthurlint.lib.irsa
import data.arthurlint.lib.roles

label := `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`

# main, hook: the two service accounts of a namespace.
main(namespace) := sprintf("arthurai-%s", [namespace])

hook(namespace) := sprintf("arthurai-%s-helm-hook", [namespace])

# ours: the service account is one of the two.
ours(namespace, name) if {
	name in {main(namespace), hook(namespace)}
	regex.match(label, namespace)
}

# astray: it is named after another namespace.
astray(namespace, name) if {
	regex.match(label, namespace)
	regex.match(label, name)
	startswith(name, "arthurai-")
	not name in {main(namespace), hook(namespace)}
}

# right: what it is called in that namespace.
right(namespace, name) := hook(namespace) if endswith(name, "-helm-hook")

right(namespace, name) := main(namespace) if not endswith(name, "-helm-hook")

# missing: the half of the pair that certainly no value of the trust policy matches, while the row's is the other half.
missing(row) := absent if {
	ours(row.namespace, row.name)
	absent := sprintf("system:serviceaccount:%s:%s", [row.namespace, partner(row.namespace, row.name)])
	roles.closed
	count([1 |
		some other in roles.subjects
		lower(other.issuer) == lower(row.issuer)
		globs.matches(roles.folded(other), absent)
	]) == 0
}

# unpaired: none of the trust policies names the other half of the pair that an entry's service account belongs to.
unpaired(rows, e) if not paired(rows, e)

paired(rows, e) if {
	ours(e.namespace, e.name)
	other := sprintf("system:serviceaccount:%s:%s", [e.namespace, partner(e.namespace, e.name)])
	some row in rows
	some account in row.entry.accounts
	account.text == other
}

partner(namespace, name) := hook(namespace) if name == main(namespace)

partner(namespace, name) := main(namespace) if name == hook(namespace)

# added: the fix that writes a value beside the one at the path.
added(at, text, value) := {"fix": {
	"title": sprintf("Add %q", [value]),
	"edits": [edit],
}} if {
	written(at) == text
	edit := adding(at, text, value)
} else := {}

written(at) := object.get(input.value, at, null)

adding(at, text, value) := {"op": "set", "at": at, "value": [text, value]} if is_string(at[count(at) - 1])

adding(at, _, value) := {"op": "insert", "at": array.concat(list, [lib.size(list)]), "value": value} if {
	is_number(at[count(at) - 1])
	list := array.slice(at, 0, count(at) - 1)
}

# admitted: the trust policy names a service account of Arthur's, or a pattern that begins like its name.
admitted if {
	some row in roles.subjects
	regex.match(label, row.namespace)
	startswith(row.name, "arthurai-")
	some name in [main(row.namespace), hook(row.namespace)]
	globs.matches(row.name, name)
}

# account: the name and namespace of a ServiceAccount of Arthur's.
account := {"namespace": roles.namespace, "name": roles.name} if {
	input.kind == "ServiceAccount"
	ours(roles.namespace, roles.name)
}

# bare: Arthur's ServiceAccount certainly names no role.
bare if {
	account
	lib.lacks(["metadata", "annotations", irsa.role_arn])
}

# dim: the ServiceAccount may be Arthur's, or may name a role, and does not tell.
dim if {
	input.kind == "ServiceAccount"
	not is_string(roles.name)
}

dim if {
	input.kind == "ServiceAccount"
	startswith(roles.name, "arthurai-")
	not is_string(roles.namespace)
}

dim if {
	account
	not lib.lacks(["metadata", "annotations", irsa.role_arn])
	not with_role
}

with_role if roles.arn_parts(roles.annotation(irsa.role_arn))

# about: the name of the document or of its file speaks of Arthur.
about if contains(lower(input.document.name), "arthur")

about if contains(lower(roles.stem), "arthur")

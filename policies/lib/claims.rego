# METADATA
# scope: package
# title: Volume claims and their classes
# description: |
#   What a claim asks for and which class will serve it: entries, evaluated a document at a time,
#   and what the entries of one cluster make certain. The class of a name is certain only where
#   every document that has, or may have, that name agrees.
package arthurlint.lib.claims

import data.arthurlint.lib
import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_limits
import data.arthurlint.lib.ebs_values as values

# class: what a StorageClass document says about the volumes it makes. Unknown or absent: null,
# "" or 0. The iops of Auto Mode's driver, whose source is closed, count as unknown.
class := {"is": "class", "name": name, "patch": patch, "ebs": serves, "type": type, "iops": iops} if {
	input.kind == "StorageClass"
	not lib.lacks(["metadata", "name"])
}

name := input.value.metadata.name if {
	is_string(input.value.metadata.name)
} else := null

default patch := false

patch if not "provisioner" in object.keys(input.value)

default serves := false

serves if ebs.serves

type := values.volume_type if {
	values.volume_type
} else := ""

iops := values.positive("iops") if {
	input.value.provisioner in {ebs.upstream, ebs.in_tree}
} else := 0

# beside: what may change how the claims of the cluster turn out: a PersistentVolume that they may bind
# to, and an open document (a patch) of a kind that holds claims.
beside := {"is": "volume", "class": volume_class} if {
	input.kind == "PersistentVolume"
	not lib.lacks(["spec", "storageClassName"])
}

beside := {"is": "overlay", "kind": input.kind, "name": name} if {
	input.kind in {"PersistentVolumeClaim", "StatefulSet"}
	input.open[""]
}

volume_class := input.value.spec.storageClassName if {
	is_string(input.value.spec.storageClassName)
} else := null

# claims: the claims that certainly name a class, and that no volume was picked for by hand.
claims contains {"at": ["spec"], "spec": input.value.spec} if {
	input.kind == "PersistentVolumeClaim"
	provisioned(input.value.spec, [], ["spec"])
}

claims contains {"at": array.concat(template_at, ["spec"]), "spec": template.spec} if {
	input.kind == "StatefulSet"
	some i, template in input.value.spec.volumeClaimTemplates
	template_at := ["spec", "volumeClaimTemplates", i]
	provisioned(template.spec, template_at, array.concat(template_at, ["spec"]))
}

provisioned(spec, claim_at, spec_at) if {
	is_string(spec.storageClassName)
	lib.lacks(array.concat(spec_at, ["volumeName"]))
	lib.lacks(array.concat(spec_at, ["selector"]))
	lib.lacks(array.concat(claim_at, ["metadata", "annotations", "volume.beta.kubernetes.io/storage-class"]))
}

# asks: the entry of one claim, with the rule's own fields.
asks(claim, fields) := object.union(fields, {"is": "claim", "kind": input.kind, "name": name, "class": claim.spec.storageClassName})

# mode: the claim's volume mode, where it is certain.
mode(claim) := "Filesystem" if lib.lacks(array.concat(claim.at, ["volumeMode"]))

mode(claim) := claim.spec.volumeMode if claim.spec.volumeMode in {"Filesystem", "Block"}

# sure: what the entry's claim asks for is all that will be asked, of a class that certainly is EBS.
sure(e) if {
	some row in classes[e.class]
	row.entry.patch == false
	not other_driver(e.class)
	not other_volume(e.class)
	not overlaid(e)
}

# classes: the rows of the classes by name; those of unknown name stand under null.
classes[row.entry.name] contains row if {
	some row in input.aggregate
	row.entry.is == "class"
}

# perhaps: the rows of every class that has or may have the name.
perhaps(n) := object.get(classes, n, set()) | object.get(classes, null, set())

other_driver(n) if {
	some row in perhaps(n)
	row.entry.patch == false
	row.entry.ebs == false
}

other_volume(n) if {
	some known in {n, null}
	known in volumes
}

volumes contains row.entry.class if {
	some row in input.aggregate
	row.entry.is == "volume"
}

overlaid(e) if {
	e.name == null
	some overlay in overlays
	overlay[0] == e.kind
}

overlaid(e) if {
	some known in {e.name, null}
	[e.kind, known] in overlays
}

overlays contains [row.entry.kind, row.entry.name] if {
	some row in input.aggregate
	row.entry.is == "overlay"
}

# sole: the one value of the field ("type", "iops") that every class which has or may have the name gives.
sole(n, field) := value if {
	not patched(n)
	given := {row.entry[field] | some row in perhaps(n)}
	count(given) == 1
	some value in given
	not value in {"", 0}
}

patched(n) if {
	some row in perhaps(n)
	row.entry.patch
}

# defined: where the class is defined, as positions to show beside a finding.
defined(n, at) := [{"document": row.document, "at": at, "message": sprintf("StorageClass %q is defined here", [n])} |
	some row in classes[n]
]

# capped: the driver silently gives a volume of that type and size fewer iops than asked: so many.
capped(t, gib, wanted) := limit if {
	limit := ebs_limits.iops[t].per_gib * gib
	wanted > limit
	limit >= ebs_limits.iops[t].min
}

# refused: EC2 refuses a volume of that type and size with so many iops, and the driver does not cap
# them. The answer is the least size that carries them.
refused(t, gib, wanted) := ceil(wanted / ebs_limits.iops[t].per_gib) if {
	limit := ebs_limits.iops[t].per_gib * gib
	wanted > ebs_limits.iops[t].min
	limit < ebs_limits.iops[t].min
}

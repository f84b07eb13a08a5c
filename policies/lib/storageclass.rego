# METADATA
# scope: package
# title: The shape of a StorageClass
# description: |
#   Which fields a StorageClass has, which keys stand where they do not belong, and where they do;
#   whether the class is only written to stop being the default; which zones it is confined to.
# related_resources:
#   - description: the type in Kubernetes v1.37
#     ref: https://github.com/kubernetes/api/blob/master/storage/v1/types.go
package arthurlint.lib.storageclass

import data.arthurlint.lib
import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_parameters
import data.arthurlint.lib.words

# fields: the keys that may stand at the top level.
fields := {
	"allowVolumeExpansion",
	"allowedTopologies",
	"apiVersion",
	"kind",
	"metadata",
	"mountOptions",
	"parameters",
	"provisioner",
	"reclaimPolicy",
	"volumeBindingMode",
}

# metadata_fields: the keys that may stand in metadata. clusterName, gone since 1.24, is let pass.
metadata_fields := {
	"annotations",
	"clusterName",
	"creationTimestamp",
	"deletionGracePeriodSeconds",
	"deletionTimestamp",
	"finalizers",
	"generateName",
	"generation",
	"labels",
	"managedFields",
	"name",
	"namespace",
	"ownerReferences",
	"resourceVersion",
	"selfLink",
	"uid",
}

# strays: the keys at the top level that are no fields of a StorageClass.
strays := object.keys(input.value) - fields

# metadata_strays: the keys in metadata that are no fields of it.
metadata_strays := object.keys(input.value.metadata) - metadata_fields if lib.mapping(input.value.metadata)

# belongs: the mapping that a stray key belongs under, where its name tells.
belongs(key) := "metadata" if key in metadata_fields

belongs(key) := "parameters" if ebs_parameters.plain(key)

belongs(key) := "annotations" if {
	contains(key, "/")
	not ebs_parameters.plain(key)
}

# lost: the stray keys whose mapping stands there empty: key → the mapping that it belongs under.
lost[key] := "metadata" if {
	input.value.metadata == null
	some key in strays
	belongs(key) == "metadata"
}

lost[key] := "parameters" if {
	input.value.parameters == null
	some key in strays
	belongs(key) == "parameters"
}

lost[key] := "annotations" if {
	input.value.annotations == null
	some key in strays
	belongs(key) == "annotations"
}

lost[key] := "annotations" if {
	input.value.metadata.annotations == null
	some key in strays
	belongs(key) == "annotations"
}

# settled: the stray key is certainly none of the lost ones.
settled(key) if not belongs(key)

settled(key) if {
	belongs(key) in {"metadata", "parameters"}
	filled(belongs(key))
}

settled(key) if {
	belongs(key) == "annotations"
	filled("annotations")
	filled_annotations
}

filled(field) if not field in object.keys(input.value)

filled(field) if lib.differs(input.value[field], null)

filled_annotations if not has_metadata

filled_annotations if input.value.metadata == null

filled_annotations if {
	lib.mapping(input.value.metadata)
	not "annotations" in object.keys(input.value.metadata)
}

filled_annotations if lib.differs(input.value.metadata.annotations, null)

has_metadata if "metadata" in object.keys(input.value)

# upright: no key stands at the top level that was meant for metadata, annotations, parameters or a `spec`.
upright if not crooked

crooked if {
	some key in strays
	belongs(key)
}

crooked if "spec" in strays

crooked if "parameters" in metadata_strays

crooked if lib.uncertain(input.value.metadata)

# lacks_field: the class certainly lacks the top-level field, and none of its stray keys was meant to be it.
lacks_field(field) if {
	not input.value[field]
	lib.lacks([field])
	not meant_for(field)
}

meant_for(_) if "spec" in strays

meant_for(_) if lib.uncertain(input.value.metadata)

meant_for(_) if lib.uncertain(input.value.parameters)

meant_for(field) if field in metadata_strays

meant_for(field) if field in object.keys(input.value.parameters)

meant_for(field) if {
	some key in strays
	nearly(key, field)
}

# unset_field: the top-level field is certainly absent or null.
unset_field(field) if lacks_field(field)

unset_field(field) if {
	input.value[field] == null
	lib.closed([])
}

# nameless: the class certainly has neither a name nor a generateName, and no stray key was meant to be one.
nameless if {
	not has_name
	unset_metadata("name")
	unset_metadata("generateName")
	not "name" in strays
	not "generateName" in strays
	not meant_for("metadata")
	not named_nearly
}

has_name if {
	lib.text(input.value.metadata.name)
	input.value.metadata.name != ""
}

unset_metadata(key) if lib.lacks(["metadata", key])

unset_metadata(key) if {
	input.value.metadata[key] in [null, ""]
	lib.closed(["metadata"])
}

named_nearly if {
	some key in metadata_strays
	nearly(key, "name")
}

nearly(key, field) if words.within_two(lower(key), lower(field))

nearly(key, field) if {
	count(key) > 3
	contains(lower(field), lower(key))
}

nearly(key, field) if contains(lower(key), lower(field))

# default_annotations: the two annotations that make a class the default.
default_annotations := {
	"storageclass.kubernetes.io/is-default-class",
	"storageclass.beta.kubernetes.io/is-default-class",
}

# demoted: the class is the gp2 that EKS creates, written down only to stop being the default.
demoted if {
	input.value.provisioner == ebs.in_tree
	input.value.metadata.name == "gp2"
	some annotation in default_annotations
	input.value.metadata.annotations[annotation] in {"false", false}
}

# undemoted: the class is an EBS class and certainly not that one.
undemoted if input.value.provisioner in ebs.csi_drivers

undemoted if {
	input.value.provisioner == ebs.in_tree
	lib.differs(input.value.metadata.name, "gp2")
}

undemoted if {
	input.value.provisioner == ebs.in_tree
	lib.lacks(["metadata", "name"])
}

undemoted if {
	input.value.provisioner == ebs.in_tree
	every annotation in default_annotations {
		kept(annotation)
	}
}

kept(annotation) if lib.lacks(["metadata", "annotations", annotation])

kept(annotation) if {
	lib.differs(input.value.metadata.annotations[annotation], "false")
	lib.differs(input.value.metadata.annotations[annotation], false)
}

# zones: the known zones that allowedTopologies names, by topology key.
zones[expression.key] contains zone if {
	some term in input.value.allowedTopologies
	some expression in term.matchLabelExpressions
	lib.matches(expression.key, `zone(-id)?$`)
	lib.sequence(expression.values)
	some zone in expression.values
	lib.text(zone)
}

# unpinned: the class is certainly not confined to one zone or Outpost.
unpinned if unset_field("allowedTopologies")

unpinned if {
	some key, _ in zones
	lib.several(zones[key])
}

# in_region: the class is certainly not confined to an Outpost, a Local Zone or a Wavelength Zone.
in_region if {
	unset_field("allowedTopologies")
	named_in_region
}

in_region if {
	lib.sequence(input.value.allowedTopologies)
	sealed("/allowedTopologies")
	every term in input.value.allowedTopologies {
		lib.sequence(term.matchLabelExpressions)
		every expression in term.matchLabelExpressions {
			lib.mismatches(expression.key, "outpost")
			lib.sequence(expression.values)
			every value in expression.values {
				lib.mismatches(value, `^[a-z]+(-[a-z]+)+-[0-9]+-|^[a-z0-9]+-[a-z0-9]+-[a-z]+[0-9]+$|^arn:`)
			}
		}
	}
	named_in_region
}

named_in_region if lib.lacks(["metadata", "name"])

named_in_region if lib.mismatches(input.value.metadata.name, `(?i)outpost|local-?zone|wavelength`)

# sealed: no container at or below the JSON pointer is open.
sealed(pointer) if {
	every open, _ in input.open {
		not open == pointer
		not startswith(open, sprintf("%s/", [pointer]))
	}
}

# said: the one volume type that the name has as a word of its own. Not sc1, which also abbreviates "StorageClass 1".
said := type if {
	lib.text(input.value.metadata.name)
	types := {word | some word in regex.find_n(`\b(gp2|gp3|io1|io2|st1)\b`, input.value.metadata.name, -1)}
	count(types) == 1
	some type in types
}

# advice: what to do about a stray key, as the end of a message.
advice(key) := "; move what it holds to the top level" if {
	key == "spec"
} else := sprintf("; indent it under %s", [belongs(key)]) if {
	belongs(key)
} else := hint if {
	hint := suggestion(key, fields)
	hint != ""
} else := "; remove it"

# metadata_advice: what to do about a key that is no field of metadata.
metadata_advice(key) := "; move it to the top level" if {
	key in fields
} else := sprintf("; indent it under %s", [belongs(key)]) if {
	belongs(key) in {"annotations", "parameters"}
} else := hint if {
	hint := suggestion(key, {"annotations", "finalizers", "generateName", "labels", "name", "namespace"})
	hint != ""
} else := "; remove it"

suggestion(key, names) := hint if {
	hint := words.did_you_mean(key, names)
	hint != ""
} else := words.did_you_mean(one, {one}) if {
	near := {name | some name in names; nearly(key, name)}
	count(near) == 1
	some one in near
} else := ""

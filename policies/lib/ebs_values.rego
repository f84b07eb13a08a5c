# METADATA
# scope: package
# title: What the values in an EBS StorageClass amount to
# description: |
#   The numbers, the type of volume, the file system and the KMS key that the parameters certainly
#   ask for. A parameter that is there twice, in two spellings of its name, is certain of nothing:
#   the driver takes either of them.
# related_resources:
#   - description: how the driver reads its parameters
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/controller.go
#   - description: how the provisioner reads the file system
#     ref: https://github.com/kubernetes-csi/external-provisioner/blob/master/pkg/controller/controller.go
package arthurlint.lib.ebs_values

import data.arthurlint.lib
import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_limits as limits
import data.arthurlint.lib.ebs_parameters

# single: the parameter of that (lower-case) name, where it is there once: {"key", "value"}.
single(name) := p if {
	count(ebs.named[name]) == 1
	some p in ebs.named[name]
}

# string: the value of the parameter, where it is a known string that is not empty.
string(name) := value if {
	value := single(name).value
	lib.text(value)
	value != ""
}

# without: the class certainly has no such parameter, nor an unknown one that was meant to be it.
without(name) if {
	ebs.lacks(name)
	not ebs_parameters.mistyped(name)
}

# numeral: the number that a known string stands for, as strconv.ParseInt(s, 10, 32) reads it (which takes leading zeros).
numeral(x) := n if {
	lib.text(x)
	parts := regex.find_all_string_submatch_n(`^([+-]?)0*([0-9]{1,10})$`, x, 1)
	n := signed(parts[0][1], to_number(parts[0][2]))
	n <= 2147483647
	n >= -2147483648
}

signed("-", n) := 0 - n

signed(sign, n) := n if sign in {"", "+"}

# no_numeral: x is a known string, not empty, that strconv.ParseInt(s, 10, 32) refuses.
no_numeral(x) if {
	lib.text(x)
	x != ""
	not numeral(x)
}

# positive: the number a parameter asks for. The driver takes zero and less for "nothing said".
positive(name) := n if {
	n := numeral(single(name).value)
	n > 0
}

# nothing: the class certainly says nothing by that numeric parameter: it is absent or zero.
nothing(name) if without(name)

nothing(name) if numeral(single(name).value) <= 0

# between: a number from low to high, both included.
between(n, low, high) if {
	n >= low
	n <= high
}

# volume_type: the type of volume that will be created, where it is one that EBS has. The CSI
# driver, which serves the in-tree name too, creates gp3 where none is given.
volume_type := "gp3" if without("type")

volume_type := "gp3" if single("type").value in [null, ""]

volume_type := type if {
	type := single("type").value
	type in limits.types
}

# never_raises: the driver is certainly not told to raise IOPS that are too low.
never_raises if without("allowautoiopspergbincrease")

never_raises if single("allowautoiopspergbincrease").value == null

never_raises if {
	value := single("allowautoiopspergbincrease").value
	lib.none_of(value, {"true"})
}

# ungrouped: the digits of a number that was written with grouping marks or white space.
ungrouped(x) := sprintf("%d", [n]) if {
	trimmed := trim_space(x)
	regex.match(`^[0-9]{1,3}([,_][0-9]{3})+$|^[0-9_]+$|^[0-9]+$`, trimmed)
	n := numeral(replace(replace(trimmed, ",", ""), "_", ""))
}

# file_systems: the parameters that name a file system: fstype in any case, and the prefixed key, which is compared exactly.
file_systems contains p if some p in ebs.named.fstype

file_systems contains p if {
	some p in ebs.named[ebs_parameters.fstype]
	p.key == ebs_parameters.fstype
}

# file_system: the file system that the class certainly asks for.
file_system := value if {
	count(file_systems) == 1
	some p in file_systems
	lib.text(p.value)
	value := p.value
	value != ""
}

# default_file_system: the class certainly leaves the file system to the driver, which takes ext4 unless it is set up otherwise.
default_file_system if {
	without("fstype")
	lib.lacks(["parameters", ebs_parameters.fstype])
	not ebs_parameters.mistyped(ebs_parameters.fstype)
}

# may_cluster: the file system is one that can have clusters: ext4.
may_cluster if file_system == "ext4"

may_cluster if default_file_system

# ext_file_system: the volume gets an ext file system, by its name or by default.
ext_file_system if file_system in {"ext2", "ext3", "ext4"}

ext_file_system if default_file_system

uuid := `[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}`

# kms_patterns: the forms of a reference to a KMS key that EC2 takes.
# https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html, 2026-08
kms_patterns := {
	"key ARN": sprintf(`^arn:aws[a-z-]*:kms:[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(%s|mrk-[0-9a-f]{32})$`, [uuid]),
	"alias ARN": `^arn:aws[a-z-]*:kms:[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:alias/[a-zA-Z0-9/_-]+$`,
	"key id": sprintf(`^(%s|mrk-[0-9a-f]{32})$`, [uuid]),
	"alias": `^alias/[a-zA-Z0-9/_-]+$`,
}

# kms_form: which of them a known string is. The patterns exclude one another.
kms_form(x) := form if {
	lib.text(x)
	some form, pattern in kms_patterns
	regex.match(pattern, x)
}

# kms_malformed: x is a known string, not empty, that is none of them.
kms_malformed(x) if {
	lib.text(x)
	x != ""
	not kms_form(x)
}

# kms_region: the region of the ARN of a key or an alias.
kms_region(x) := split(x, ":")[3] if kms_form(x) in {"key ARN", "alias ARN"}

# kms_default: x is the alias of the key that EBS takes by itself.
kms_default("alias/aws/ebs")

kms_default(x) if {
	kms_form(x) == "alias ARN"
	endswith(x, ":alias/aws/ebs")
}

# unhinted: neither the name nor any annotation or label of the class matches the pattern, for certain.
unhinted(pattern) if {
	lib.mismatches(input.value.metadata.name, pattern)
	unhinted_in("annotations", pattern)
	unhinted_in("labels", pattern)
}

unhinted_in(field, _) if lib.lacks(["metadata", field])

unhinted_in(field, _) if input.value.metadata[field] == null

unhinted_in(field, pattern) if {
	lib.mapping(input.value.metadata[field])
	lib.closed(["metadata", field])
	every key, value in input.value.metadata[field] {
		lib.mismatches(key, pattern)
		lib.mismatches(value, pattern)
	}
}

# own_keys: parameters of the driver's own (not those that the provisioner takes out) whose lower-case name is not in the set.
own_keys(others) := {key |
	lib.mapping(input.value.parameters)
	some key, _ in input.value.parameters
	not lower(key) in others
	lower(key) != "fstype"
	not startswith(key, "csi.storage.k8s.io/")
}

# lacks_key: parameters has one of its driver's own keys (others aside), and certainly not that one.
lacks_key(key, others) if {
	lib.lacks(["parameters", key])
	count(own_keys(others)) > 0
}

# respelled: the key under parameters that differs from the one wanted only in case.
respelled(wanted) := found if {
	found := min({key | some key, _ in input.value.parameters; lower(key) == lower(wanted); key != wanted})
}

# METADATA
# scope: package
# title: The parameters of an EBS StorageClass
# description: |
#   The keys that the EBS CSI driver v1.64.0 knows (aws-ebs-csi-driver 429e202, 2026-08-19:
#   docs/parameters.md and pkg/driver/constants.go), the keys that external-provisioner v6.3.0
#   (0688604, 2026-08-17) takes out before the driver sees them, and what a key that neither knows
#   was probably meant to be.
# related_resources:
#   - description: parameters of the driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
package arthurlint.lib.ebs_parameters

import data.arthurlint.lib
import data.arthurlint.lib.ebs
import data.arthurlint.lib.storageclass
import data.arthurlint.lib.words

# fstype: the one key of the reserved namespace that the driver reads. It is compared exactly.
fstype := "csi.storage.k8s.io/fstype"

# spelled: how to write a parameter, by its name in lower case. `fsType` still works; its present name is another.
spelled := {
	"allowautoiopsincreaseonmodify": "allowAutoIOPSIncreaseOnModify",
	"allowautoiopspergbincrease": "allowAutoIOPSPerGBIncrease",
	"blockattachuntilinitialized": "blockAttachUntilInitialized",
	"blockexpress": "blockExpress",
	"blocksize": "blockSize",
	"bytesperinode": "bytesPerInode",
	"encrypted": "encrypted",
	"ext4bigalloc": "ext4BigAlloc",
	"ext4clustersize": "ext4ClusterSize",
	"ext4encryptionsupport": "ext4EncryptionSupport",
	"fstype": "csi.storage.k8s.io/fstype",
	"inodesize": "inodeSize",
	"iops": "iops",
	"iopspergb": "iopsPerGB",
	"kmskeyid": "kmsKeyId",
	"numberofinodes": "numberOfInodes",
	"throughput": "throughput",
	"type": "type",
	"volumeinitializationrate": "volumeInitializationRate",
}

# numeric: the parameters (lower-case names) that the driver parses as an integer.
numeric := {"iops", "iopspergb", "throughput", "volumeinitializationrate"}

# flags: the parameters (lower-case names) that are on only as the exact string "true", but for `encrypted`.
flags := {
	"allowautoiopsincreaseonmodify",
	"allowautoiopspergbincrease",
	"blockattachuntilinitialized",
	"ext4bigalloc",
	"ext4encryptionsupport",
}

# meant: what people write for a parameter, by its name in lower case.
meant := {
	"encrypt": "encrypted",
	"encryption": "encrypted",
	"filesystem": "csi.storage.k8s.io/fstype",
	"filesystemtype": "csi.storage.k8s.io/fstype",
	"fs": "csi.storage.k8s.io/fstype",
	"iopspergib": "iopsPerGB",
	"kms": "kmsKeyId",
	"kms-key-id": "kmsKeyId",
	"kms_key_id": "kmsKeyId",
	"kmskey": "kmsKeyId",
	"kmskeyarn": "kmsKeyId",
	"kmskeyidarn": "kmsKeyId",
	"volumetype": "type",
}

# elsewhere: what is said somewhere else than in the parameters, by its name in lower case, and where.
elsewhere := {
	"availabilityzone": "write allowedTopologies instead",
	"size": "remove it: the PersistentVolumeClaim requests the size",
	"zone": "write allowedTopologies instead",
	"zones": "write allowedTopologies instead",
}

# plain: the key is one that belongs under parameters and nowhere else in a StorageClass.
plain(key) if spelled[lower(key)]

plain(key) if elsewhere[lower(key)]

plain(key) if startswith(lower(key), "tagspecification")

plain(key) if startswith(key, "csi.storage.k8s.io/")

# known: the provisioner knows the key. Every spelling of the prefix tagSpecification counts: which
# of them works is another rule's business.
known(key) if spelled[lower(key)]

known(key) if key == fstype

known(key) if startswith(lower(key), "tagspecification")

known(key) if regex.match(`^csi\.storage\.k8s\.io/.+-secret-(name|namespace)$`, key)

known(key) if {
	input.value.provisioner == ebs.in_tree
	lower(key) in {"zone", "zones"}
}

# unknown: the keys under parameters that the provisioner does not know.
unknown contains key if {
	lib.mapping(input.value.parameters)
	some key in (object.keys(input.value.parameters) - usual)
	not known(key)
}

# usual: the keys as they are usually written, which need no closer look.
usual := {
	"allowAutoIOPSIncreaseOnModify",
	"allowAutoIOPSPerGBIncrease",
	"blockAttachUntilInitialized",
	"blockExpress",
	"blockSize",
	"bytesPerInode",
	"csi.storage.k8s.io/fstype",
	"encrypted",
	"ext4BigAlloc",
	"ext4ClusterSize",
	"ext4EncryptionSupport",
	"fsType",
	"inodeSize",
	"iops",
	"iopsPerGB",
	"kmsKeyId",
	"numberOfInodes",
	"throughput",
	"type",
	"volumeInitializationRate",
}

# guesses: the parameters that an unknown key was probably meant to be.
guesses(key) := {meant[lower(key)]} if {
	meant[lower(key)]
} else := {fstype} if {
	lower(key) == fstype
} else := {spelled[near] | some near in words.closest(key, object.keys(spelled))}

# renamed: what an unknown key is certainly a misspelling of: the only parameter one edit away. It is not there yet.
renamed(key) := fstype if {
	lower(key) == fstype
	lib.lacks(["parameters", fstype])
	ebs.lacks("fstype")
}

renamed(key) := target if {
	lower(key) != fstype
	near := {name | some name, _ in spelled; words.within_one(lower(key), name)}
	count(near) == 1
	some name in near
	ebs.lacks(name)
	target := spelled[name]
	ebs.lacks(lower(target))
}

# message: what to say of an unknown key.
message(key) := sprintf("%s is no parameter of %s; move it to the top level", [key, input.value.provisioner]) if {
	key in storageclass.fields
} else := sprintf("%s is no parameter of %s; %s", [key, input.value.provisioner, elsewhere[lower(key)]]) if {
	elsewhere[lower(key)]
} else := sprintf(`%s is no parameter of %s, did you mean %s?`, [
	key,
	input.value.provisioner,
	concat(" or ", sort([sprintf("%q", [guess]) | some guess in guesses(key)])),
]) if {
	count(guesses(key)) > 0
} else := sprintf("%s is no parameter of %s; remove it", [key, input.value.provisioner])

# fix: the renaming of an unknown key, where it is certain.
fix(key) := {"fix": {
	"title": sprintf("Rename to %s", [renamed(key)]),
	"edits": [{"op": "rename", "at": ["parameters", key], "value": renamed(key)}],
}}

fix(key) := {} if not renamed(key)

# mistyped: some unknown key was probably meant to be that (lower-case) parameter.
mistyped(name) if {
	some key in unknown
	some guess in guesses(key)
	lower(guess) == name
}

# forgotten: the class certainly lacks the parameter, and no unknown key was meant to be it.
forgotten(name) if {
	not input.value.parameters[name]
	ebs.lacks(name)
	not mistyped(name)
}

# unset: the class certainly gives the parameter no value, and no unknown key was meant to be it.
unset(name) if {
	ebs.unset(name)
	not mistyped(name)
}

# exact: the exact boolean that a string in another spelling stands for.
exact(value) := "true" if lower(trim_space(value)) in {"true", "yes", "on", "y", "t", "1", "enabled"}

exact(value) := "false" if lower(trim_space(value)) in {"false", "no", "off", "n", "f", "0", "disabled"}

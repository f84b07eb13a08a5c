# METADATA
# scope: package
# title: Which StorageClass is the default
# description: |
#   What a document says about being its cluster's default StorageClass (an entry: evaluated a
#   document at a time), and what the entries of one cluster add up to.
# related_resources:
#   - description: IsDefaultAnnotation in Kubernetes
#     ref: https://github.com/kubernetes/kubernetes/blob/master/pkg/volume/util/storageclass.go
package arthurlint.lib.defaults

import data.arthurlint.lib
import data.arthurlint.lib.words

ga := "storageclass.kubernetes.io/is-default-class"

beta := "storageclass.beta.kubernetes.io/is-default-class"

keys := {ga, beta}

# reading: what the document says: its name (null where unknown), whether it is a patch (a
# StorageClass without provisioner), and a verdict on each of the two annotations.
reading := {"name": name, "patch": patch, "ga": verdict(ga), "beta": verdict(beta)}

# entry: the reading of a document that has a name, known or not.
entry := reading if not lib.lacks(["metadata", "name"])

name := input.value.metadata.name if {
	is_string(input.value.metadata.name)
} else := null

default patch := false

patch if not "provisioner" in object.keys(input.value)

# verdict: "yes", "no", "odd" (a value that counts as no, but may have been meant otherwise), "absent" or "unknown".
verdict(key) := "yes" if {
	input.value.metadata.annotations[key] in yes
} else := "no" if {
	input.value.metadata.annotations[key] in no
} else := "odd" if {
	lib.known(input.value.metadata.annotations[key])
} else := "absent" if {
	lib.lacks(["metadata", "annotations", key])
} else := "unknown"

# yes, no: a boolean is refused by the API server, and yet says what was meant; null becomes "".
yes := ["true", true]

no := ["false", false, null]

# key: the annotation that certainly makes the entry's document a default.
key(e) := ga if e.ga == "yes"

key(e) := beta if {
	e.beta == "yes"
	e.ga in {"no", "odd", "absent"}
}

# place: where an entry makes its class the default.
place(e) := e.at

place(e) := ["metadata", "annotations", key(e)]

sure(e) if place(e)

# settled: the names that are certainly default in the cluster of input.aggregate: a class of the
# name is there; every patch of the name says so, or there is none and every class of the name
# says so. A document that may be any of them and does not say so unsettles them all.
settled contains n if {
	not clouded
	some n in claimed
	agreed(n)
}

claimed contains row.entry.name if {
	some row in input.aggregate
	row.entry.patch == false
	is_string(row.entry.name)
}

clouded if {
	some row in input.aggregate
	row.entry.name == null
	not sure(row.entry)
}

agreed(n) if {
	n in patched
	not [n, true] in unsure
}

agreed(n) if {
	not n in patched
	not [n, false] in unsure
}

patched contains row.entry.name if {
	some row in input.aggregate
	row.entry.patch
}

unsure contains [row.entry.name, row.entry.patch] if {
	some row in input.aggregate
	not sure(row.entry)
}

# shown: of the settled names other than n the first ones, which is all but where a cluster has
# absurdly many defaults.
shown(n) := array.slice([other | some other in array.slice(ranked, 0, 6); other != n], 0, 5)

ranked := sort(settled)

# others: the rows of the cluster that make one of the names the default, as positions to show beside a finding.
others(names) := [{
	"document": row.document,
	"at": place(row.entry),
	"message": sprintf("%q is a default class too", [row.entry.name]),
} |
	some name in names
	some row in named[name]
]

named[row.entry.name] contains row if {
	some row in input.aggregate
	row.entry.name in settled
	sure(row.entry)
}

# also: "so is X" or "so are X and Y", of the settled names other than n.
also(n) := sprintf("so is %q", shown(n)) if {
	count(shown(n)) == 1
} else := sprintf("so are %s%s", [concat(" and ", [sprintf("%q", [name]) | some name in shown(n)]), more(n)])

more(n) := sprintf(" and %d more", [left]) if {
	left := count(settled - {n}) - count(shown(n))
	left > 0
} else := ""

# none: no document of the cluster makes, may make or was meant to make a class the default.
none if not possible

possible if {
	some row in input.aggregate
	not declines(row.entry)
}

declines(e) if {
	e.ga in {"no", "absent"}
	e.beta in {"no", "absent"}
}

# A patch that says "false" is there to take the default away: what it does not show is no other annotation.
declines(e) if {
	e.patch
	e.ga == "no"
	e.beta == "unknown"
}

# first: the row of the first complete class of the cluster.
first := input.aggregate[min([i | some i, row in input.aggregate; row.entry.patch == false])]

# misspelt: the annotation key was certainly meant to be one of the two, and is neither.
misspelt(k) if lower(k) in lookalikes

misspelt(k) if {
	startswith(lower(k), "storageclass")
	contains(lower(k), "default")
	not k in keys
	some right in keys
	words.within_two(lower(k), right)
}

lookalikes := {
	"is-default-class",
	"ingressclass.kubernetes.io/is-default-class",
	"kubernetes.io/is-default-class",
	"storage.kubernetes.io/is-default-class",
	"storage.k8s.io/is-default-class",
	"storageclass.k8s.io/is-default-class",
	"storageclass.beta.k8s.io/is-default-class",
	"storageclass.storage.k8s.io/is-default-class",
	"storageclass/is-default-class",
	"storageclasses.kubernetes.io/is-default-class",
	"storageclasses.storage.k8s.io/is-default-class",
	"storageclass.kubernetes.io/default",
	"storageclass.kubernetes.io/default-class",
	"storageclass.kubernetes.io/defaultclass",
	"storageclass.kubernetes.io/is-default",
	"storageclass.kubernetes.io/isdefault",
	"storageclass.kubernetes.io/isdefaultclass",
	"storageclass.kubernetes.io/is-default-storageclass",
	"storageclass.kubernetes.io/is-default-storage-class",
	"storageclass.kubernetes.io/is_default_class",
	"storageclass.kubernetes.io.is-default-class",
}

# meant: the class tries to be the default under a key that does not count, or has labels that are unknown.
meant if {
	some k, _ in input.value.metadata.annotations
	misspelt(k)
}

meant if {
	some k in keys
	_ = input.value.metadata.labels[k]
}

meant if lib.uncertain(input.value.metadata.labels)

# addons_unsure: an eksctl ClusterConfig that may configure an add-on, and through it a default class.
addons_unsure if not addons_plain

addons_plain if lib.lacks(["addons"])

addons_plain if {
	lib.sequence(input.value.addons)
	lib.closed(["addons"])
	every i, _ in input.value.addons {
		lib.lacks(["addons", i, "configurationValues"])
	}
}

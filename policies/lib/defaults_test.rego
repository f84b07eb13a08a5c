package arthurlint.lib.defaults_test

import data.arthurlint.lib.defaults
import data.arthurlint.lib.testing

unknown := {"$unknown": "X", "class": "ref"}

class(annotations) := testing.storageclass({"metadata": {"name": "a", "annotations": annotations}})

test_verdict if {
	verdicts := [["true", "yes"], [true, "yes"], ["false", "no"], [null, "no"], [false, "no"], ["True", "odd"], ["", "odd"], [unknown, "unknown"]]
	every pair in verdicts {
		verdict := defaults.verdict(defaults.ga) with input as class({defaults.ga: pair[0]})
		verdict == pair[1]
	}
	defaults.verdict(defaults.ga) == "absent" with input as class({})
	defaults.verdict(defaults.ga) == "unknown" with input as testing.opened(class({}), ["/metadata/annotations"])
	defaults.verdict(defaults.ga) == "unknown" with input as class(unknown)
}

test_reading if {
	defaults.entry == {"name": "a", "patch": false, "ga": "yes", "beta": "absent"} with input as class({defaults.ga: "true"})
	defaults.entry.patch with input as testing.document("StorageClass", {"metadata": {"name": "a"}})
	defaults.entry.patch == false with input as testing.storageclass({"metadata": {"name": "a"}, "provisioner": unknown})
	defaults.entry.name == null with input as testing.storageclass({"metadata": {"name": unknown}})
	not defaults.entry with input as testing.document("StorageClass", {"metadata": {}})
}

test_key if {
	defaults.key({"ga": "yes", "beta": "yes"}) == defaults.ga
	defaults.key({"ga": "no", "beta": "yes"}) == defaults.beta
	not defaults.key({"ga": "unknown", "beta": "yes"})
	not defaults.key({"ga": "absent", "beta": "absent"})
}

# many is a cluster of that many default classes.
many(n) := testing.cluster([{"document": i, "entry": {"name": sprintf("c%d", [i]), "patch": false, "ga": "yes", "beta": "absent"}} |
	some i in numbers.range(1, n)
])

test_also if {
	defaults.also("c1") == `so is "c2"` with input as many(2)
	defaults.also("c1") == `so are "c2" and "c3"` with input as many(3)
	defaults.also("c9") == `so are "c1" and "c2" and "c3" and "c4" and "c5" and 3 more` with input as many(9)
	count(defaults.others(defaults.shown("c1"))) == 5 with input as many(9)
}

test_misspelt if {
	defaults.misspelt("storageclass.kubernetes.io/is-default-clas")
	defaults.misspelt("Is-Default-Class")
	not defaults.misspelt(defaults.ga)
	not defaults.misspelt(defaults.beta)
	not defaults.misspelt("example.com/is-default-class")
}

config(addons) := testing.document("ClusterConfig", {"addons": addons})

test_addons_unsure if {
	defaults.addons_unsure with input as config([{"configurationValues": "x"}])
	defaults.addons_unsure with input as config([unknown])
	defaults.addons_unsure with input as testing.opened(config([{}]), ["/addons"])
	not defaults.addons_unsure with input as config([{"name": "vpc-cni"}])
}

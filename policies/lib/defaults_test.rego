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

test_also if {
	defaults.also({"b"}) == `so is "b"`
	defaults.also({"c", "b"}) == `so are "b" and "c"`
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

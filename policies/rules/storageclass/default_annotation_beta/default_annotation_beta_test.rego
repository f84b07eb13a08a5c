package arthurlint.rules.storageclass["default-annotation-beta_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["default-annotation-beta"] as rule

import data.arthurlint.lib.defaults

class(annotations) := testing.storageclass({"metadata": {"name": "a", "annotations": annotations}})

found(annotations) := result if {
	result := rule.findings with input as class(annotations)
}

test_beta_alone if {
	every value in ["true", "false", {"$unknown": "X", "class": "ref"}] {
		{[f.message, f.fix.edits[0].op] | some f in found({defaults.beta: value})} == {["storageclass.beta.kubernetes.io/is-default-class is the beta annotation; write storageclass.kubernetes.io/is-default-class", "rename"]}
	}
}

test_beside_the_right_one if {
	every value in ["true", "false"] {
		{f.fix.edits[0].op | some f in found({defaults.beta: value, defaults.ga: "true"})} == {"remove"}
	}
}

test_contradictions_and_unknowns if {
	every value in ["false", "True", {"$unknown": "X", "class": "ref"}] {
		found({defaults.beta: "true", defaults.ga: value}) == set()
	}
}

test_the_right_one_alone if found({defaults.ga: "true"}) == set()

test_open if {
	open := rule.findings with input as testing.opened(class({defaults.beta: "true"}), ["/metadata/annotations"])
	open == set()
}

package arthurlint.rules.storageclass["topology-malformed_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["topology-malformed"] as rule

test_empty_values if {
	found := rule.findings with input as testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": []}]}]})
	{[f.at, f.message] | some f in found} == {[["allowedTopologies", 0, "matchLabelExpressions", 0, "values"], `requirement has no values; add one, or remove the requirement`]}
}

test_no_values if {
	found := rule.findings with input as testing.storageclass({"provisioner": "efs.csi.aws.com", "allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone"}]}]})
	{[f.at, f.message] | some f in found} == {[["allowedTopologies", 0, "matchLabelExpressions", 0], `requirement has no values; add one, or remove the requirement`]}
}

test_empty_terms if {
	found := rule.findings with input as testing.storageclass({"allowedTopologies": [{}, {"matchLabelExpressions": []}, {"matchLabelExpressions": null}, null]})
	{[f.at, f.message] | some f in found} == {[["allowedTopologies", 0], `term has no requirement; add matchLabelExpressions, or remove the term`], [["allowedTopologies", 1], `term has no requirement; add matchLabelExpressions, or remove the term`], [["allowedTopologies", 2], `term has no requirement; add matchLabelExpressions, or remove the term`], [["allowedTopologies", 3], `term has no requirement; add matchLabelExpressions, or remove the term`]}
}

test_repeated_value if {
	found := rule.findings with input as testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a", "us-east-1b", "us-east-1a"]}]}]})
	{[f.at, f.message] | some f in found} == {[["allowedTopologies", 0, "matchLabelExpressions", 0, "values", 2], `value "us-east-1a" stands here twice; remove one`]}
}

test_repeated_key if {
	found := rule.findings with input as testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a"]}, {"key": "topology.kubernetes.io/zone", "values": ["us-east-1b"]}]}]})
	{[f.at, f.message] | some f in found} == {[["allowedTopologies", 0, "matchLabelExpressions", 1, "key"], `key "topology.kubernetes.io/zone" stands twice in this term; put its values into one list`]}
}

test_repeated_term if {
	found := rule.findings with input as testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a", "us-east-1b"]}]}, {"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1b", "us-east-1a"]}]}]})
	{[f.at, f.message] | some f in found} == {[["allowedTopologies", 1], `term asks for the same as an earlier one; remove one`]}
}

test_well_formed if {
	every class in [
		{"allowedTopologies": []},
		{"allowedTopologies": null},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a", "us-east-1b"]}]}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a"]}]}, {"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1b"]}]}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a"]}, {"key": "eks.amazonaws.com/compute-type", "values": ["auto"]}]}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a"]}]}, {"matchLabelExpressions": [{"key": "topology.ebs.csi.aws.com/zone", "values": ["us-east-1a"]}]}]},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_unknown if {
	every class in [
		{"allowedTopologies": {"$unknown": "VALUE", "class": "ref"}},
		{"allowedTopologies": [{"$unknown": "VALUE", "class": "ref"}, {"$unknown": "VALUE", "class": "ref"}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"$unknown": "VALUE", "class": "ref"}]}]},
		{"allowedTopologies": [{"matchLabelExpressions": {"$unknown": "VALUE", "class": "ref"}}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": {"$unknown": "VALUE", "class": "ref"}}]}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": [{"$unknown": "VALUE", "class": "ref"}, {"$unknown": "VALUE", "class": "ref"}]}]}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": {"$unknown": "VALUE", "class": "ref"}, "values": ["a"]}, {"key": {"$unknown": "VALUE", "class": "ref"}, "values": ["b"]}]}]},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": [{"$unknown": "VALUE", "class": "ref"}]}]}, {"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": [{"$unknown": "VALUE", "class": "ref"}]}]}]},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_open_values if {
	class := testing.opened(testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": []}]}]}), ["/allowedTopologies/0/matchLabelExpressions/0/values"])
	found := rule.findings with input as class
	found == set()
}

test_open_requirement if {
	class := testing.opened(testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone"}]}]}), ["/allowedTopologies/0/matchLabelExpressions/0"])
	found := rule.findings with input as class
	found == set()
}

test_open_term if {
	class := testing.opened(testing.storageclass({"allowedTopologies": [{}]}), ["/allowedTopologies/0"])
	found := rule.findings with input as class
	found == set()
}

test_open_requirements if {
	class := testing.opened(testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": []}]}), ["/allowedTopologies/0/matchLabelExpressions"])
	found := rule.findings with input as class
	found == set()
}

test_open_terms_may_differ if {
	class := testing.opened(testing.storageclass({"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a"]}]}, {"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": ["us-east-1a"]}]}]}), ["/allowedTopologies/0/matchLabelExpressions"])
	found := rule.findings with input as class
	found == set()
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": []}]}], "provisioner": "disk.csi.azure.com"},
		{"allowedTopologies": [{"matchLabelExpressions": [{"key": "topology.kubernetes.io/zone", "values": []}]}], "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

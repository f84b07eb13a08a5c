package arthurlint.lib.ebs_topology_test

import data.arthurlint.lib.ebs_topology as topology
import data.arthurlint.lib.testing

unknown := {"$unknown": "X", "class": "ref"}

zone := "topology.kubernetes.io/zone"

terms(list) := testing.storageclass({"allowedTopologies": list})

term(key, zones) := {"matchLabelExpressions": [{"key": key, "values": zones}]}

test_region_of if {
	regions := {
		"us-east-1a": "us-east-1",
		"us-gov-west-1b": "us-gov-west-1",
		"ap-southeast-2c": "ap-southeast-2",
		"us-west-2-lax-1a": "us-west-2",
		"us-east-1-wl1-bos-wlz-1": "us-east-1",
	}
	every name, region in regions {
		topology.region_of(name) == region
		not topology.names_region(name)
		topology.names_region(region)
		not topology.region_of(region)
	}
	every name in ["use1-az1", "rack-7", "us-east-1A", "zone-a", ""] {
		not topology.region_of(name)
		not topology.names_region(name)
	}
	not topology.region_of(unknown)
}

test_zones_and_regions if {
	list := [term(zone, ["us-east-1a", unknown]), term("topology.k8s.aws/zone-id", ["use1-az1"]), unknown]
	{z.value | some z in topology.zones} == {"us-east-1a"} with input as terms(list)
	topology.regions == {"us-east-1"} with input as terms(list)
}

test_elsewhere if {
	topology.elsewhere("eu-west-1") with input as terms([term(zone, ["us-east-1a"]), term(zone, ["us-east-2a"])])
	not topology.elsewhere("us-east-1") with input as terms([term(zone, ["us-east-1a"])])
	every list in [
		[],
		unknown,
		[unknown],
		[term(zone, ["us-east-1a", unknown])],
		[term(zone, ["us-east-1a"]), term("rack", ["7"])],
		[term(zone, ["us-east-1a", "eu-west-1a"])],
		[term(zone, [])],
	] {
		not topology.elsewhere("eu-west-1") with input as terms(list)
	}
}

test_repeats if {
	topology.repeats(["a", "b", "a", "a"]) == {{"index": 2, "first": 0}, {"index": 3, "first": 0}}
	topology.repeats(["a", unknown, unknown]) == set()
}

test_repeated_keys if {
	topology.repeated_keys({"matchLabelExpressions": [{"key": "a"}, {}, {"key": "a"}]}) == {{"index": 2, "first": 0}}
}

test_empty_values if {
	e := {"at": ["allowedTopologies", 0, "matchLabelExpressions", 0], "expression": {"key": "a", "values": []}}
	doc := terms([term("a", [])])
	topology.empty_values(e) == array.concat(e.at, ["values"]) with input as doc
	not topology.empty_values(e) with input as testing.opened(doc, ["/allowedTopologies/0/matchLabelExpressions/0/values"])
	not topology.empty_values(e) with input as testing.opened(doc, ["/allowedTopologies/0/matchLabelExpressions/0"])
	topology.empty_values({"at": e.at, "expression": {"key": "a"}}) == e.at with input as terms([{"matchLabelExpressions": [{"key": "a"}]}])
}

test_empty_term if {
	every empty in [null, {}, {"matchLabelExpressions": null}, {"matchLabelExpressions": []}] {
		topology.empty_term(1) with input as terms([term("a", ["b"]), empty])
	}
	every filled in [unknown, {"matchLabelExpressions": unknown}, term("a", [])] {
		not topology.empty_term(1) with input as terms([term("a", ["b"]), filled])
	}
}

test_repeated_terms if {
	same := [term("a", ["b", "c"]), term("a", ["c", "b"])]
	topology.repeated_terms == {{"index": 1, "first": 0}} with input as terms(same)
	topology.repeated_terms == set() with input as testing.opened(terms(same), ["/allowedTopologies/1"])
	topology.repeated_terms == set() with input as terms([term("a", ["b"]), term("a", ["c"]), {}, {}, term(unknown, ["b"]), term(unknown, ["b"])])
}

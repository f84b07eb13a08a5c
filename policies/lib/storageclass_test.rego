package arthurlint.lib.storageclass_test

import data.arthurlint.lib.storageclass
import data.arthurlint.lib.testing

ga := "storageclass.kubernetes.io/is-default-class"

unknown := {"$unknown": "X", "class": "ref"}

class(value) := testing.storageclass(value)

without(keys, value) := testing.document("StorageClass", object.union(object.remove(class({}).value, keys), value))

flattened := class({
	"metadata": null,
	"annotations": null,
	ga: "true",
	"name": "gp3",
	"parameters": null,
	"type": "gp3",
})

test_strays if {
	found := storageclass.strays with input as class({"spec": {}, "parameters": {}})
	found == {"spec"}
	in_metadata := storageclass.metadata_strays with input as class({"metadata": {"annotation": {}, "uid": "a"}})
	in_metadata == {"annotation"}
	not storageclass.metadata_strays with input as class({"metadata": unknown})
}

test_lost if {
	found := storageclass.lost with input as flattened
	found == {"annotations": "metadata", "name": "metadata", "type": "parameters", ga: "annotations"}
	none := storageclass.lost with input as class({"metadata": {"annotations": {}}, ga: "true", "type": "gp3"})
	none == {}
}

test_settled_and_lost_exclude_each_other if {
	every key in ["annotations", "name", "type", ga] {
		not storageclass.settled(key) with input as flattened
	}
	every key in ["name", "type", ga, "spec"] {
		storageclass.settled(key) with input as class({"name": "a", "type": "b", ga: "true", "spec": {}})
	}
	every key in ["name", "type", ga] {
		not storageclass.settled(key) with input as class({
			"metadata": unknown,
			"parameters": unknown,
			"annotations": unknown,
			key: "a",
		})
	}
}

test_upright if {
	storageclass.upright with input as class({"x-helper": {}})
	not storageclass.upright with input as flattened
	not storageclass.upright with input as class({"spec": {}})
	not storageclass.upright with input as class({"metadata": {"parameters": {}}})
	not storageclass.upright with input as class({"metadata": unknown})
}

test_lacks_field if {
	absent := without(["volumeBindingMode"], {})
	storageclass.lacks_field("volumeBindingMode") with input as absent
	storageclass.unset_field("volumeBindingMode") with input as class({"volumeBindingMode": null})
	not storageclass.lacks_field("volumeBindingMode") with input as testing.opened(absent, [""])
	not storageclass.lacks_field("volumeBindingMode") with input as class({})
	every elsewhere in [{"bindingMode": "x"}, {"spec": {}}, {"parameters": {"volumeBindingMode": "x"}}, {"metadata": {"volumeBindingMode": "x"}}] {
		not storageclass.lacks_field("volumeBindingMode") with input as without(["volumeBindingMode"], elsewhere)
	}
}

test_nameless if {
	storageclass.nameless with input as without(["metadata"], {})
	storageclass.nameless with input as without(["metadata"], {"metadata": null})
	every value in [{"name": "a"}, {"metadata": {"nam": "a"}}, {"metadata": {"generateName": "a-"}}, {"metadata": unknown}] {
		not storageclass.nameless with input as without(["metadata"], value)
	}
	not storageclass.nameless with input as flattened
}

gp2(annotations) := class({"provisioner": "kubernetes.io/aws-ebs", "metadata": {"name": "gp2", "annotations": annotations}})

test_demoted_and_undemoted_exclude_each_other if {
	every value in ["false", false] {
		storageclass.demoted with input as gp2({ga: value})
		not storageclass.undemoted with input as gp2({ga: value})
	}
	every annotations in [null, {}, {ga: "true"}, {ga: null}] {
		storageclass.undemoted with input as gp2(annotations)
		not storageclass.demoted with input as gp2(annotations)
	}
	every annotations in [unknown, {ga: unknown}] {
		not storageclass.undemoted with input as gp2(annotations)
		not storageclass.demoted with input as gp2(annotations)
	}
	storageclass.undemoted with input as class({})
	not storageclass.undemoted with input as class({"provisioner": "disk.csi.azure.com"})
}

within(key, values) := class({"allowedTopologies": [{"matchLabelExpressions": [{"key": key, "values": values}]}]})

test_unpinned if {
	storageclass.unpinned with input as class({})
	storageclass.unpinned with input as within("topology.kubernetes.io/zone", ["us-east-2a", "us-east-2b"])
	not storageclass.unpinned with input as within("topology.kubernetes.io/zone", ["us-east-2a"])
	not storageclass.unpinned with input as within("topology.kubernetes.io/zone", unknown)
	not storageclass.unpinned with input as testing.opened(class({}), [""])
}

test_in_region if {
	storageclass.in_region with input as class({})
	storageclass.in_region with input as within("topology.kubernetes.io/zone", ["us-east-2a", "use2-az1"])
	every values in [["us-west-2-lax-1a"], ["usw2-lax1-az1"], ["us-east-2a", unknown], unknown] {
		not storageclass.in_region with input as within("topology.kubernetes.io/zone", values)
	}
	not storageclass.in_region with input as within("topology.ebs.csi.aws.com/outpost-id", ["op-0a1b"])
	not storageclass.in_region with input as class({"metadata": {"name": "outposts"}})
}

test_sealed if {
	storageclass.sealed("/a") with input as testing.opened(class({}), ["/ab", ""])
	not storageclass.sealed("/a") with input as testing.opened(class({}), ["/a/0"])
	not storageclass.sealed("/a") with input as testing.opened(class({}), ["/a"])
}

test_said if {
	said := storageclass.said with input as class({"metadata": {"name": "ebs.gp2-encrypted"}})
	said == "gp2"
	every name in ["gp2-or-gp3", "mygp2", "sc1", unknown] {
		not storageclass.said with input as class({"metadata": {"name": name}})
	}
}

test_advice if {
	storageclass.advice("spec") == "; move what it holds to the top level"
	storageclass.advice("type") == "; indent it under parameters"
	storageclass.advice("reclaimpolicy") == `, did you mean "reclaimPolicy"?`
	storageclass.advice("bindingMode") == `, did you mean "volumeBindingMode"?`
	storageclass.advice("replicas") == "; remove it"
	storageclass.metadata_advice("provisioner") == "; move it to the top level"
	storageclass.metadata_advice("label") == `, did you mean "labels"?`
	storageclass.metadata_advice("type") == "; indent it under parameters"
}

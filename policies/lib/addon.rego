# METADATA
# scope: package
# title: The EBS CSI driver's chart
# description: |
#   Where a Flux HelmRelease or an Argo CD Application installs the chart aws-ebs-csi-driver, and
#   what it says about `defaultStorageClass`.
# related_resources:
#   - description: the chart's values schema
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/charts/aws-ebs-csi-driver/values.schema.json
package arthurlint.lib.addon

import data.arthurlint.lib

chart := "aws-ebs-csi-driver"

# class: the name of the default class that the chart creates.
class := "ebs-csi-default-sc"

# values: the chart's values where the document gives them as YAML; each {"at", "value"}.
values contains {"at": ["spec", "values"], "value": input.value.spec.values} if {
	input.kind == "HelmRelease"
	input.value.spec.chart.spec.chart == chart
}

values contains {"at": array.concat(source.at, ["helm", "valuesObject"]), "value": source.value.helm.valuesObject} if {
	some source in sources
}

# sources: the sources of an Argo CD Application that are the chart.
sources contains {"at": ["spec", "source"], "value": input.value.spec.source} if {
	input.kind == "Application"
	input.value.spec.source.chart == chart
}

sources contains {"at": ["spec", "sources", i], "value": source} if {
	input.kind == "Application"
	some i, source in input.value.spec.sources
	source.chart == chart
}

# enabled: where the document certainly has the chart create its default class, on the cluster the document lives in.
enabled contains ["spec", "values", "defaultStorageClass", "enabled"] if {
	input.kind == "HelmRelease"
	some v in values
	v.value.defaultStorageClass.enabled == true
	lib.lacks(["spec", "kubeConfig"])
	lib.lacks(["spec", "postRenderers"])
	active
}

active if input.value.spec.suspend == false

active if lib.lacks(["spec", "suspend"])

enabled contains array.concat(source.at, ["helm", "valuesObject", "defaultStorageClass", "enabled"]) if {
	some source in sources
	source.value.helm.valuesObject.defaultStorageClass.enabled == true
	in_cluster
	lib.lacks(array.concat(source.at, ["helm", "parameters"]))
	lib.lacks(array.concat(source.at, ["helm", "fileParameters"]))
}

enabled contains array.concat(source.at, ["helm", "parameters", i, "value"]) if {
	some source in sources
	some i, parameter in source.value.helm.parameters
	parameter.name == parameter_name
	parameter.value in {"true", true}
	in_cluster
	lib.closed(array.concat(source.at, ["helm", "parameters"]))
	lib.lacks(array.concat(source.at, ["helm", "fileParameters"]))
	every j, other in source.value.helm.parameters {
		apart(i, j, other)
	}
}

parameter_name := "defaultStorageClass.enabled"

# apart: the parameter at j is the one at i, or certainly sets another value.
apart(i, j, _) if i == j

apart(_, _, other) if {
	is_string(other.name)
	not startswith(other.name, "defaultStorageClass")
}

in_cluster if input.value.spec.destination.server == "https://kubernetes.default.svc"

in_cluster if input.value.spec.destination.name == "in-cluster"

# METADATA
# scope: package
# title: allowedTopologies is well formed
# description: |
#   The API server refuses a StorageClass whose allowedTopologies has a term without requirements, a
#   requirement without values, or anything twice: a value in a requirement, a key in a term, a
#   whole term.
#
#   Terms are alternatives; the requirements of one term all have to hold. Put the zones of a key
#   into one list of values, and remove what is empty or repeated.
# related_resources:
#   - description: validation of allowedTopologies in Kubernetes
#     ref: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/storage/validation/validation.go
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["topology-malformed"]

import data.arthurlint.lib.ebs_topology as topology
import data.arthurlint.lib.provisioners

findings contains finding(["allowedTopologies", i], "term has no requirement; add matchLabelExpressions, or remove the term") if {
	input.value.provisioner in provisioners.aws
	some i, _ in input.value.allowedTopologies
	topology.empty_term(i)
}

findings contains finding(topology.empty_values(e), "requirement has no values; add one, or remove the requirement") if {
	input.value.provisioner in provisioners.aws
	some e in topology.expressions
	topology.empty_values(e)
}

findings contains repeat(array.concat(e.at, ["values", r.index]), array.concat(e.at, ["values", r.first]), sprintf("value %q stands here twice; remove one", [e.expression.values[r.index]])) if {
	input.value.provisioner in provisioners.aws
	some e in topology.expressions
	some r in topology.repeats(e.expression.values)
}

findings contains repeat(
	["allowedTopologies", i, "matchLabelExpressions", r.index, "key"],
	["allowedTopologies", i, "matchLabelExpressions", r.first, "key"],
	sprintf("key %q stands twice in this term; put its values into one list", [term.matchLabelExpressions[r.index].key]),
) if {
	input.value.provisioner in provisioners.aws
	some i, term in input.value.allowedTopologies
	some r in topology.repeated_keys(term)
}

findings contains repeat(["allowedTopologies", r.index], ["allowedTopologies", r.first], "term asks for the same as an earlier one; remove one") if {
	input.value.provisioner in provisioners.aws
	some r in topology.repeated_terms
}

finding(at, message) := {"at": at, "message": message}

repeat(at, first, message) := {"at": at, "message": message, "related": [{"at": first, "message": "the first one"}]}

# METADATA
# scope: package
# title: Where a StorageClass allows its volumes to be
# description: |
#   allowedTopologies: its terms, the zones they name, the regions of those zones. The terms are
#   alternatives; the expressions of one term all have to hold.
# related_resources:
#   - description: how the API server checks the field
#     ref: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/storage/validation/validation.go
package arthurlint.lib.ebs_topology

import data.arthurlint.lib
import data.arthurlint.lib.ebs_limits as limits

region_pattern := `[a-z]{2,4}(?:-[a-z]+)+-[0-9]{1,2}`

# expressions: every requirement, and where it stands.
expressions contains {"at": ["allowedTopologies", i, "matchLabelExpressions", j], "expression": expression} if {
	some i, term in input.value.allowedTopologies
	some j, expression in term.matchLabelExpressions
	lib.mapping(expression)
}

# zones: every known value of a zone key: {"at", "value"}.
zones contains {"at": array.concat(e.at, ["values", k]), "value": value} if {
	some e in expressions
	e.expression.key in limits.zone_keys
	some k, value in e.expression.values
	lib.text(value)
}

# region_of: the region of a zone, a Local Zone (us-west-2-lax-1a) or a Wavelength Zone.
region_of(zone) := found[0][1] if {
	lib.text(zone)
	found := regex.find_all_string_submatch_n(sprintf(`^(%s)(?:[a-z]|-[a-z0-9-]+)$`, [region_pattern]), zone, 1)
}

# names_region: x is a known string that has the form of a region's name.
names_region(x) if lib.matches(x, sprintf("^%s$", [region_pattern]))

# regions: the regions of all the zones there are.
regions contains region_of(zone.value) if some zone in zones

# elsewhere: every volume of the class is certainly created in another region than that one.
elsewhere(region) if {
	lib.sequence(input.value.allowedTopologies)
	count(input.value.allowedTopologies) > 0
	lib.closed(["allowedTopologies"])
	every i, term in input.value.allowedTopologies {
		some j, expression in term.matchLabelExpressions
		expression.key in limits.zone_keys
		lib.sequence(expression.values)
		count(expression.values) > 0
		lib.closed(["allowedTopologies", i, "matchLabelExpressions", j, "values"])
		every zone in expression.values {
			region_of(zone) != region
		}
	}
}

# repeats: the known strings of a sequence that stand in it before: {"index", "first"}.
repeats(list) := {{"index": j, "first": min(earlier)} |
	some j, value in list
	lib.text(value)
	earlier := {i | some i, other in list; i < j; other == value}
	count(earlier) > 0
}

# repeated_keys: expressions of a term whose known key an earlier expression of the term has: {"index", "first"}.
repeated_keys(term) := repeats([object.get(e, "key", null) | some e in term.matchLabelExpressions])

# empty_values: the requirement certainly lists no value: [the path to point at].
empty_values(e) := array.concat(e.at, ["values"]) if {
	e.expression.values in [null, []]
	lib.closed(array.concat(e.at, ["values"]))
	lib.closed(e.at)
}

empty_values(e) := e.at if lib.lacks(array.concat(e.at, ["values"]))

# empty_term: the term at the index certainly has no requirement.
empty_term(i) if input.value.allowedTopologies[i] == null

empty_term(i) if lib.lacks(["allowedTopologies", i, "matchLabelExpressions"])

empty_term(i) if {
	term := input.value.allowedTopologies[i]
	term.matchLabelExpressions in [null, []]
	lib.closed(["allowedTopologies", i])
	lib.closed(["allowedTopologies", i, "matchLabelExpressions"])
}

# meaning: what a known term with known requirements asks for, whatever the order.
meaning(i) := {e.key: {v | some v in e.values} | some e in term.matchLabelExpressions} if {
	term := input.value.allowedTopologies[i]
	lib.sequence(term.matchLabelExpressions)
	count(term.matchLabelExpressions) > 0
	lib.closed(["allowedTopologies", i])
	lib.closed(["allowedTopologies", i, "matchLabelExpressions"])
	count({e.key | some e in term.matchLabelExpressions}) == count(term.matchLabelExpressions)
	every j, e in term.matchLabelExpressions {
		lib.text(e.key)
		lib.sequence(e.values)
		lib.closed(["allowedTopologies", i, "matchLabelExpressions", j, "values"])
		every value in e.values {
			lib.text(value)
		}
	}
}

# repeated_terms: terms that ask for what an earlier term asks for: {"index", "first"}.
repeated_terms := {{"index": j, "first": min(earlier)} |
	lib.sequence(input.value.allowedTopologies)
	some j, _ in input.value.allowedTopologies
	wanted := meaning(j)
	earlier := {i | some i, _ in input.value.allowedTopologies; i < j; meaning(i) == wanted}
	count(earlier) > 0
}

# METADATA
# scope: package
# title: Inputs for the tests of rules about policies
package arthurlint.lib.policy_testing

import data.arthurlint.lib.testing

# identity: an identity policy of which only the rows matter.
identity(facts) := policy({}, facts)

# policy: an identity policy with its rows.
policy(value, facts) := object.union(testing.document("IdentityPolicy", value), {"facts": facts})

# operator: the row of an operator, from how it is written.
operator(text) := object.union_n([
	{"text": text, "name": text, "base": base, "type": type(base)},
	flag("if_exists", endswith(text, "IfExists")),
	flag("negated", contains(base, "Not")),
	flag("wildcards", regex.match(`Like$|^Arn`, base)),
	flag("required", required(text, base)),
	qualified(text),
]) if {
	base := trim_suffix(regex.replace(text, `^[^:]*:`, ""), "IfExists")
}

flag(name, true) := {name: true}

flag(_, false) := {}

qualified(text) := {"qualifier": split(text, ":")[0]} if contains(text, ":")

qualified(text) := {} if not contains(text, ":")

required(text, base) if {
	not contains(base, "Not")
	not endswith(text, "IfExists")
	not startswith(text, "ForAllValues:")
	base != "Null"
} else := false

type(base) := regex.replace(base, `^(String|Numeric|Date|Binary).*$`, "$1") if regex.match(`^(String|Numeric|Date|Binary)`, base)

type(base) := "ARN" if startswith(base, "Arn")

type(base) := "IPAddress" if endswith(base, "IpAddress")

type(base) := base if base in {"Bool", "Null"}

# place: where a condition key of the first statement stands.
place(text, key) := ["Statement", 0, "Condition", text, key]

# condition: the row of a condition of the first statement, an Allow.
condition(text, key, values) := {
	"at": place(text, key),
	"operator_at": ["Statement", 0, "Condition", text],
	"statement": ["Statement", 0],
	"effect": "Allow",
	"key": lower(key),
	"text": key,
	"operator": operator(text),
	"values": [value(text, key, i, value_text) | some i, value_text in values],
	"known": true,
	"keys": [lower(key)],
	"conditions": "some",
}

value(text, key, i, value_text) := object.union_n([
	{"at": array.concat(place(text, key), [i]), "text": value_text},
	flag("wildcard", regex.match(`[*?]`, value_text)),
	flag("variable", contains(value_text, "${")),
])

# changed: the row with other fields in place of its own.
changed(row, fields) := object.union(object.remove(row, object.keys(fields)), fields)

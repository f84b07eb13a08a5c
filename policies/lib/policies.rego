# METADATA
# scope: package
# title: Questions about the rows of a policy
# description: |
#   What several rules ask of the rows of input.facts: docs/facts.md describes them. A row is certain,
#   and a field that is false or empty is not there.
package arthurlint.lib.policies

# unconditioned: the statement of the row certainly has no condition.
unconditioned(row) if row.conditions == "none"

# lacks_keys: the statement of the row certainly tests none of the condition keys, which are in lower case.
lacks_keys(row, _) if row.conditions == "none"

lacks_keys(row, keys) if {
	row.conditions == "some"
	count({key | some key in row.keys; key in keys}) == 0
}

# only_keys: all conditions of the statement are seen, and all are on keys of the set, in lower case.
only_keys(row, _) if row.conditions == "none"

only_keys(row, keys) if {
	row.conditions == "some"
	count({key | some key in row.keys; not key in keys}) == 0
}

# off: a field of a row, of those that are true or not there, is not there.
off(row, field) if not row[field]

# quoted: texts as a message lists them: "a", "b" and "c".
quoted(texts) := text if {
	count(texts) == 1
	text := sprintf("%q", [texts[0]])
}

quoted(texts) := text if {
	last := count(texts) - 1
	last > 0
	head := concat(", ", [sprintf("%q", [one]) | some one in array.slice(texts, 0, last)])
	text := sprintf("%s and %q", [head, texts[last]])
}

# sorted: the members of a set or array, in order, each once.
sorted(members) := sort({member | some member in members})

# first: the first members of an array, at most n of them.
first(members, n) := array.slice(members, 0, n)

# suggestion: `; did you mean "x" or "y"?` for the nearest names of a row, or nothing.
suggestion(row) := sprintf("; did you mean %s?", [concat(" or ", [sprintf("%q", [near.name]) | some near in first(row.near, 2)])]) if row.near

suggestion(row) := "" if not row.near

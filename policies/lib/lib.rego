# METADATA
# scope: package
# title: Three-valued questions about a document
# description: |
#   The predicates that rules decide with. Each is true only where the text makes it certain:
#   a value that the text leaves unknown (`$unknown`, `$parts`) and a container that may hold
#   more than we see (`input.open`) answer no question with yes. That is what makes a finding
#   disappear, and never appear, when a value becomes unknown.
package arthurlint.lib

# uncertain: x is unknown as a whole or in part.
uncertain(x) if x["$unknown"]

uncertain(x) if x["$parts"]

# known: the text determines x. A known object or array may still be open.
known(x) if not uncertain(x)

# placeholder: x is, or contains, something that an author meant to replace before use.
placeholder(x) if x.class == "placeholder"

placeholder(x) if {
	some part in x["$parts"]
	part.class == "placeholder"
}

# text: x is a known string.
text(x) if is_string(x)

# number: x is a known number.
number(x) if is_number(x)

# boolean: x is a known true or false.
boolean(x) if is_boolean(x)

# mapping: x is a mapping, perhaps an open one.
mapping(x) if {
	is_object(x)
	known(x)
}

# sequence: x is a sequence, perhaps an open one.
sequence(x) if is_array(x)

# not_text: x is certainly something other than a string. A null counts as such.
not_text(x) if {
	known(x)
	not is_string(x)
}

# not_mapping: x is certainly something other than a mapping. A null counts as such.
not_mapping(x) if {
	known(x)
	not is_object(x)
}

# not_sequence: x is certainly something other than a sequence. A null counts as such.
not_sequence(x) if {
	known(x)
	not is_array(x)
}

# not_boolean: x is certainly something other than true or false. A null counts as such.
not_boolean(x) if {
	known(x)
	not is_boolean(x)
}

# kind_of: what x is, in the words of a message: "boolean", "number", "null", "mapping", "sequence" or "string".
kind_of(x) := "mapping" if mapping(x)

kind_of(x) := "sequence" if is_array(x)

kind_of(x) := "string" if is_string(x)

kind_of(x) := "boolean" if is_boolean(x)

kind_of(x) := "number" if is_number(x)

kind_of(x) := "null" if is_null(x)

# differs: x is a known scalar and is not y.
differs(x, y) if {
	known(x)
	x != y
}

# none_of: x is a known string that is in none of the members of the set or array.
none_of(x, members) if {
	is_string(x)
	not x in members
}

# matches: x is a known string that the regular expression finds something in.
matches(x, pattern) if {
	is_string(x)
	regex.match(pattern, x)
}

# mismatches: x is a known string that the regular expression finds nothing in.
mismatches(x, pattern) if {
	is_string(x)
	not regex.match(pattern, x)
}

# has_wildcard: x is a known string with a `*` or a `?`, or one whose known parts have one.
has_wildcard(x) if matches(x, `[*?]`)

has_wildcard(x) if {
	some part in x["$parts"]
	matches(part, `[*?]`)
}

# begins: x certainly begins with prefix.
begins(x, prefix) if startswith(x, prefix)

begins(x, prefix) if startswith(x["$parts"][0], prefix)

# ends: x certainly ends with suffix.
ends(x, suffix) if endswith(x, suffix)

ends(x, suffix) if {
	parts := x["$parts"]
	endswith(parts[count(parts) - 1], suffix)
}

# below, above: a and b are numbers and a < b, a > b.
below(a, b) if {
	is_number(a)
	is_number(b)
	a < b
}

above(a, b) if {
	is_number(a)
	is_number(b)
	a > b
}

# closed: the container at path (an array of keys from the root) holds nothing but what we see.
closed(_) if count(input.open) == 0

closed(path) if {
	count(input.open) > 0
	not input.open[pointer(path)]
}

# pointer: the JSON pointer of a path (RFC 6901).
pointer(path) := concat("", [sprintf("/%s", [escaped]) |
	some step in path
	escaped := replace(replace(sprintf("%v", [step]), "~", "~0"), "/", "~1")
])

# lacks: the document certainly has nothing at path: some mapping on the way is closed, or is
# no mapping at all, and has no such key.
lacks(path) if {
	some i, key in path
	prefix := array.slice(path, 0, i)
	parent := object.get(input.value, prefix, "$absent")
	without(parent, key, prefix)
}

without(parent, key, prefix) if {
	mapping(parent)
	not key in object.keys(parent)
	closed(prefix)
}

without(null, _, _)

# empty: the container at path is certainly empty.
empty(path) if {
	held := object.get(input.value, path, "$absent")
	held in [{}, []]
	closed(path)
}

# size: how many members the known, closed container at path has.
size(path) := count(held) if {
	held := object.get(input.value, path, "$absent")
	held_container(held)
	closed(path)
}

held_container(x) if mapping(x)

held_container(x) if is_array(x)

# several: the set has two members or more.
several(set) if count(set) > 1

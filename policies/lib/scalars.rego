# METADATA
# scope: package
# title: Values of the wrong type, in words
package arthurlint.lib.scalars

import data.arthurlint.lib

# described: a value and its type, in the words of a message: `the boolean true`, `the number 3000`, `a sequence`.
described(x) := sprintf("the %s %v", [lib.kind_of(x), x]) if lib.kind_of(x) in {"boolean", "number"}

described(x) := sprintf("the string %q", [x]) if lib.text(x)

described(x) := sprintf("a %s", [lib.kind_of(x)]) if lib.kind_of(x) in {"mapping", "sequence"}

described(null) := "null"

# quoted: the string to write instead of a boolean or a number.
quoted(x) := sprintf("%v", [x]) if lib.kind_of(x) in {"boolean", "number"}

# advice: what to write instead of a value that has to be a string.
advice(x) := sprintf("write %q", [quoted(x)])

advice(x) := "write a string" if lib.kind_of(x) in {"mapping", "sequence"}

# quoting: the fix that puts a boolean or number at the path in quotes; nothing for a mapping or a sequence.
quoting(at, x) := {"fix": {
	"title": sprintf("Set to %q", [quoted(x)]),
	"edits": [{"op": "set", "at": at, "value": quoted(x)}],
}}

quoting(_, x) := {} if lib.kind_of(x) in {"mapping", "sequence"}

# mistyped: x is certainly of another type than the named one, and no null.
mistyped(x, type) if {
	type_name(x) != native[type]
	x != null
	lib.known(x)
}

native := {"boolean": "boolean", "mapping": "object", "sequence": "array", "string": "string"}
